import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import {readHtml} from '../../src/read/html/index.js'
import {LimitError} from '../../src/read/limit-error.js'
import {expectSound} from './sound.js'

const partsOf = (source: string) => {
  const {text, parts} = readHtml(source)
  return parts.map(
    ({element, start, end}) => `${element}: ${text.slice(start, end)}`
  )
}

describe('parts', () => {
  test('are what a reader sees as paragraphs', () => {
    expect(
      partsOf(
        '<h1>Ferry\n late</h1><p>Mira <b>Kari</b>mova<p>left.<div>Then<br>home.<br><br>Alone.</div>'
      )
    ).toEqual([
      'heading: Ferry late',
      'paragraph: Mira Karimova',
      'paragraph: left.',
      'paragraph: Then\nhome.',
      'paragraph: Alone.'
    ])
  })

  test('know their element', () => {
    expect(
      partsOf(
        '<ul><li><p>One<li>Two</ul><blockquote><p>Three</blockquote><table><tr><td>Four<td>Five</table>' +
          '<figure><img alt=no><figcaption><p>Six</figcaption></figure><aside><h2>Seven</h2></aside><footer>Eight</footer>' +
          '<blockquote class="twitter-tweet"><p>Nine</blockquote><pre>Ten</pre>'
      )
    ).toEqual([
      'list-item: One',
      'list-item: Two',
      'block-quote: Three',
      'table-cell: Four',
      'table-cell: Five',
      'caption: Six',
      'aside: Seven',
      'footer: Eight',
      'embed: Nine',
      'embed: Ten'
    ])
  })

  test('leave out what is no text', () => {
    expect(
      partsOf(
        '<nav>Menu</nav><script>1 < 2</script><style>p{}</style><form>Mail<input></form><noscript>Image</noscript>' +
          '<template>Row</template><p hidden>Gone</p><p>Run <code>npm <b>start</b></code> now</p><svg><title>Icon</title></svg>'
      )
    ).toEqual(['paragraph: Run \uFFFC now'])
  })

  test('show the marks of a q element', () => {
    expect(partsOf('<p><q>No <q>maybe</q></q>, he said')).toEqual([
      'paragraph: “No ‘maybe’”, he said'
    ])
  })
})

describe('the article', () => {
  test('is the article element, with the headline above it', () => {
    expect(
      partsOf(
        '<body><h1>Ferry late</h1><p>Menu</p><main><p>Ad</p><article><p>It sank.</p></article></main>'
      )
    ).toEqual(['heading: Ferry late', 'paragraph: It sank.'])
  })

  test('is not one of many teasers', () => {
    expect(
      partsOf(
        '<main><p>It sank slowly.</p><article>Other one</article><article>Other two</article><article>Other six</article></main><p>Ad</p>'
      )
    ).toHaveLength(4)
  })

  test('is found in a form that wraps the page', () => {
    expect(
      partsOf('<form><p>Log in<article>It sank.</article></form>')
    ).toEqual(['paragraph: It sank.'])
  })
})

test('a page says when and in which language it was published', () => {
  const {metadata} = readHtml(
    '<html lang=en-GB><head><title>Ferry &amp; fog | Herald</title><link rel=canonical href=https://velmora.example/1>' +
      '<script type="application/ld+json">{"@graph":[{"headline":"Ferry late","datePublished":"2024-05-06T07:00:00Z"}]}</script>'
  )
  expect(metadata).toEqual({
    title: 'Ferry late',
    published: '2024-05-06T07:00:00Z',
    lang: 'en-GB',
    url: 'https://velmora.example/1'
  })
})

test('a broken JSON-LD script says nothing', () => {
  expect(
    readHtml(
      '<script type="application/ld+json">{</script><title>Ferry</title>'
    ).metadata
  ).toEqual({title: 'Ferry'})
})

test('comments to newslint have their place', () => {
  const source = '<p>One <!-- newslint-disable orphan-speaker --> two'
  const {comments} = readHtml(source)
  expect(comments).toEqual([
    {start: 7, end: 47, text: 'newslint-disable orphan-speaker'}
  ])
})

test('an entity can be edited as a whole', () => {
  const source = '<p>&ldquo;No&rdquo;'
  const {map} = readHtml(source)
  expect(map.toSource({start: 0, end: 1})).toEqual({
    start: 3,
    end: 10,
    isExact: true
  })
  expect(map.toSource({start: 0, end: 4}).isExact).toBe(true)
})

test('markup between words cannot be edited away', () => {
  const {map} = readHtml('<p>One<b>two</b>')
  expect(map.toSource({start: 0, end: 3}).isExact).toBe(true)
  expect(map.toSource({start: 0, end: 6}).isExact).toBe(false)
})

test('elements 501 deep are over the limit', () => {
  expect(readHtml('<b>'.repeat(500) + 'deep').text).toBe('deep')
  expect(() => readHtml('<div>'.repeat(501))).toThrow(LimitError)
})

test('a comment that does not end ends with the page', () => {
  const source = '<code><!--'
  expectSound(readHtml(source), source, textOf)
})

test('any page stands where its map says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <b> </b> <q> </q> <br> <li> <td> <table> </table> <h1> </h1> <div> </div> <code> </code>'.split(
        ' '
      ),
      ...'<article> </article> <script> </script> <form> <blockquote> <a&b=1 &amp; &ldquo; &notin; &#8217; &#x1F600; &NotEqualTilde; &bogus; & < <!--'.split(
        ' '
      ),
      '<!-- newslint-disable -->',
      '<img alt="a > b">',
      '\r\n',
      '\n',
      ' ',
      '  ',
      '\0',
      '\uD800',
      '👩‍👧',
      'word'
    ),
    fc.string({unit: 'binary', maxLength: 5})
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const source = pieces.join('')
      expectSound(readHtml(source), source, textOf)
    })
  )
})

function textOf(source: string): string {
  let text = ''
  new Parser({ontext: (value) => (text += value)}).end(source)
  return text
}
