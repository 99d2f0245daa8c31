import type * as Leftovers from '../article/residue.js'
import {late} from './late.js'

const leftovers = late<typeof Leftovers>(() => import('../article/residue.js'))

export const loadLeftovers = leftovers.load

export const findDuplicates: (typeof Leftovers)['findDuplicates'] = (...args) =>
  leftovers.get().findDuplicates(...args)

export const isTrail: (typeof Leftovers)['isTrail'] = (content) =>
  leftovers.get().isTrail(content)

export const wholeLineKind: (typeof Leftovers)['wholeLineKind'] = (content) =>
  leftovers.get().wholeLineKind(content)

export const findLeftovers: (typeof Leftovers)['findLeftovers'] = (...args) =>
  leftovers.get().findLeftovers(...args)
