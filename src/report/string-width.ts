// Stands for the package where `script/build.ts` bundles vfile-reporter: of
// plain text it tells the same without loading the tables of all languages.
export {cellsOf as default} from './cells.js'
