import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { handler } from '../lambda/src/index.js';
const ev = (name: string, attributes: object = { screened: true }, slots={}) => ({ version:'1.0', session:{new:false,sessionId:'s',attributes,application:{applicationId:'a'},user:{userId:'u'}}, context:{System:{application:{applicationId:'a'},user:{userId:'u'},device:{deviceId:'d',supportedInterfaces:{'Alexa.Presentation.APL':{}}}}}, request:{type: name.endsWith('Request')?name:'IntentRequest',requestId:'r',timestamp:new Date(1764000000000).toISOString(),locale:'en-US',intent:{name,slots}}});
const dir = (r: any) => r.response.directives.find((d: any)=>d.type.includes('APL.Render'));
const routine = await handler(ev('StartRoutineIntent'));
const later = (ms: number, name: string) => { const e: any = ev(name, routine.sessionAttributes as object); e.request.timestamp = new Date(1764000000000+ms).toISOString(); return e; };
const scenes: Record<string, any> = { answer: dir(await handler(ev('DangerousIntent'))), routine: dir(routine), paused: dir(await handler(later(45000,'AMAZON.PauseIntent'))), emergency: dir(await handler(ev('EmergencyIntent'))), welcome: dir(await handler(ev('LaunchRequest'))) };
scenes.progress = { token:'p', document: (await import('../lambda/src/screen/documents/progress.js')).progressDocument, datasources: { scene: { title:'Your last seven days', text:'One round today. In the last seven days you stretched on five days.', days: ['Thu','Fri','Sat','Sun','Mon','Tue','Wed'].map((day,i)=>({day,rounds:[1,3,0,2,5,3,1][i],today:i===6})), buttons:[{label:'Another round',intent:'StartRoutineIntent'}] } } };
const html = `<!doctype html><meta charset=utf-8><body style="margin:0;background:#444"><div id=v style="position:relative"></div><script type=module>import {draw} from '/screen.js'; window.go=async(d,vp,theme,off)=>{const v=document.getElementById('v');v.style.width=vp.width+'px';v.style.height=vp.height+'px'; const t0=Date.now(); await draw(v,d,{viewport:vp,theme,now:()=>window.at??Date.now()},s=>{window.sent=s});};</script>`;
const server = createServer((q,r)=>{ if(q.url==='/screen.js'){r.setHeader('content-type','text/javascript; charset=utf-8');r.end(readFileSync('simulator/dist/screen.js'));} else {r.setHeader('content-type','text/html');r.end(html);} }).listen(0);
const port=(server.address() as any).port;
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] });
const views: Record<string, any> = { hub:{width:1280,height:800,dpi:160,isRound:false,mode:'HUB'}, small:{width:960,height:480,dpi:160,isRound:false,mode:'HUB'}, round:{width:480,height:480,dpi:160,isRound:true,mode:'HUB'}, upright:{width:600,height:1024,dpi:160,isRound:false,mode:'HUB'} };
const only = process.argv.slice(2);
for (const [vn, vp] of Object.entries(views)) for (const [sn, d] of Object.entries(scenes)) {
  if (only.length && !only.includes(sn) && !only.includes(vn) && !only.includes(sn+'-'+vn)) continue;
  const page = await browser.newPage({ viewport:{width:vp.width,height:vp.height} });
  page.on('pageerror', e=>console.log(sn,vn,'ERR',e.message.slice(0,300))); page.on('console', m=>{ if(['error','warning'].includes(m.type())&&!m.text().includes('ERR_')) console.log(sn,vn,m.text().slice(0,300)); });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(()=>'go' in window);
  await page.evaluate(([d,vp])=>{ (window as any).at=1764000000000; return Promise.race([(window as any).go(d,vp,'dark'), new Promise(r=>setTimeout(r,9000))]); },[d,vp] as any);
  if (sn==='routine') { for (let t=0;t<=45000;t+=400) { await page.evaluate((t)=>{(window as any).at=1764000000000+t},t); await page.waitForTimeout(18);} await page.waitForTimeout(600); }
  await page.waitForTimeout(400);
  await page.screenshot({ path:`/tmp/shots/${sn}-${vn}.png` });
  await page.close();
}
await browser.close(); server.close(); process.exit(0);
