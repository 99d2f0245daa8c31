import {version} from '../../../package.json'
import type {CreateReporter} from '../reporter.js'
import {startTag} from '../xml.js'
import {script, scriptHash, style} from './assets.js'
import {section} from './section.js'

/** One self-contained page: articles with what was found in them. */
export const createReporter: CreateReporter = ({minSeverity}) => {
  let count = 0
  return {
    begin: () => opening(minSeverity),
    add: (result) => section(result, `f${++count}`),
    end: () => `</main><script>${script}</script></body></html>\n`,
    needsArticle: true
  }
}

/** No network, and no script but the page's own. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

function opening(minSeverity: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
${startTag('meta', {'http-equiv': 'Content-Security-Policy', content: policy})}
<meta name="viewport" content="width=device-width, initial-scale=1">
${startTag('meta', {name: 'generator', content: `newslint ${version}`})}
<title>newslint report</title><style>${style}</style></head>
${startTag('body', {'data-least': minSeverity})}
<a class="skip" href="#articles">Skip to the articles</a>
<header id="top"><h1>newslint report</h1></header>
<main id="articles">
`
}
