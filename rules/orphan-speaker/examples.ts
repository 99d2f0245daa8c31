import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a quotation with its spaces where they belong',
    text: '“We ran,” Karimova said.'
  }
] satisfies readonly Example[]
