import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {Article} from './src/article/index.js'
import {read} from './src/read/index.js'
import {scanMarks} from './src/article/marks/scan.js'
import {hasAttribution} from './src/article/marks/attribution-inside.js'
const arts=gunzipSync(readFileSync('/work/shared/eval/data/marks.jsonl.gz')).toString().split('\n').filter(Boolean).map(JSON.parse).filter(a=>a.fault.kind==='stray-mark')
const rows=[]
for(const a of arts){const art=new Article(await read(a.text,'text'));const ms=scanMarks(art.text,art.blocks).filter(m=>m.level==='double');const g=a.fault.at[0][0];const i=ms.findIndex(m=>m.start===g);if(i<0){rows.push(['?',a.id]);continue}
const m=ms[i];const prev=ms[i-1],next=ms[i+1];
const isOp=x=>x&&x.block===m.block&&(x.before==='space'||x.before==='edge'||x.before==='dash'||x.before==='opening')&&x.after!=='space'
// is previous an opener unclosed → gold is second ; next an opener → gold first
if(isOp(prev)&&prev.block===m.block) rows.push(['second',prev.openingDoubt.toFixed(2),m.openingDoubt.toFixed(2),hasAttribution(art.text,prev.end,m.start)?'att':'',art.text.slice(prev.start-25,prev.start+15)+' … '+art.text.slice(m.start-20,m.start+15)])
else if(isOp(next)) rows.push(['first',m.openingDoubt.toFixed(2),next.openingDoubt.toFixed(2),hasAttribution(art.text,m.end,next.start)?'att':'',art.text.slice(m.start-25,m.start+15)+' … '+art.text.slice(next.start-20,next.start+15)])
else rows.push(['alone'])}
const c={};for(const r of rows)c[r[0]]=(c[r[0]]??0)+1;console.log(c)
for(const r of rows.filter(r=>r[0]==='second'||r[0]==='first').sort((a,b)=>a[0]<b[0]?-1:1))console.log(r.join('  ').replaceAll('\n','⏎'))
