/**
 * What may become a page or a program where browsers have Trusted Types, which the content policy asks of them:
 * scripts and workers of the site, and the words that the page brought in its own `noscript`. No text is a script.
 * Libraries make their workers through it, so it is the default policy; no other can be made.
 */
const TRUST = [
  "if(window.trustedTypes)trustedTypes.createPolicy('default',{",
  'createScriptURL:function(u){if(new URL(u,location.href).origin===location.origin)return u},',
  "createHTML:function(h){var n=document.querySelector('noscript');if(!h||n&&h===n.textContent)return h}});",
].join('')

/**
 * Runs before the first paint, in the words of an old browser. It is inline, so that it costs no request; the
 * content policy names its hash.
 * - A link that narrows the list hides the static picture, whose counts are those of the whole country.
 * - Where the app does not start (no modules, a script that is gone, a fault before its first frame), the reader
 *   gets what the page says without script, and the static picture is shown whatever the link asks for.
 */
export const GUARD = [
  TRUST,
  '(function(d,w){',
  'var r=d.documentElement;',
  "if(location.search)r.setAttribute('data-narrowed','');",
  "function plain(){var a=d.getElementById('app'),n=d.querySelector('noscript');",
  'if(!a||!n||a.firstChild)return;',
  "r.removeAttribute('data-narrowed');",
  "n.insertAdjacentHTML('afterend',n.textContent);n.parentNode.removeChild(n)}",
  "function soon(){d.readyState==='loading'?d.addEventListener('DOMContentLoaded',plain):plain()}",
  "w.addEventListener('error',function(e){if(e.target===w||e.target.tagName==='SCRIPT')soon()},true);",
  "if(!('noModule' in d.createElement('script')))soon()",
  '})(document,window)',
].join('')

/**
 * Runs before the first picture is read: what the head and the lowest sheet of a phone cover of it, which only
 * their words can tell, so that the picture stands where the live map will. Older browsers keep the guess of the
 * style sheet. `sheetPixels` of src/look/frame.ts says the same of the strip.
 */
export const MEASURE = `if(window.ResizeObserver){var d=document,p=function(s){return d.querySelector("#first "+s)},h=p(".head"),b=p(".sheet-bar"),o=p(".panel-strip"),r=new ResizeObserver(function(){if(!h.offsetHeight)return;var s=d.documentElement.style,k=b.offsetHeight,a=k+o.offsetHeight;s.setProperty("--head",h.offsetHeight+"px");s.setProperty("--peek",(a<=innerHeight*.36?a:k)+"px")});r.observe(h);r.observe(b);r.observe(o)}`
