import {version} from '../../package.json'

/** `0.1.0`, on a line. */
export const versionText = `${version}\n`
