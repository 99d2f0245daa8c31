import type * as Topics from '../article/topics/index.js'
import {late} from './late.js'

const topics = late<typeof Topics>(() => import('../article/topics/index.js'))

export const loadTopics = topics.load

export const findTopics: (typeof Topics)['findTopics'] = (...args) =>
  topics.get().findTopics(...args)
