import { FOREVER, KEPT, securityHeaders } from './headers.mjs'
import { isCompressible, TYPES } from './types.mjs'

const EXTENSION = '\\.[^./]+$'
const SMALLEST = 500 // bytes, as in content.mjs

const bare = (type) => type.split(';')[0]
const texts = () => [
  ...new Set(
    Object.keys(TYPES)
      .filter((end) => isCompressible(`x.${end}`))
      .map((end) => bare(TYPES[end])),
  ),
]
const lines = (items, space) => items.map((item) => `${space}${item}`).join('\n')
const outside = (base) => (base === '/' ? '' : base.slice(0, -1))

/**
 * @typedef {object} Place where the built site lies and is served
 * @property {string} folder the built site, whose pages give the policy
 * @property {string} [base] '/' or '/sub/folder/': the path under which it was built
 * @property {string} [root] folder of the whole server: the site is copied to `root + base`
 * @property {string} [listen] address
 */

/** For nginx: a file of `conf.d`. @param {Place} place */
export function nginxRecipe({ folder, base = '/', root = '/srv/www', listen = '80' }) {
  const headers = Object.entries(securityHeaders(folder)).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  const types = Object.entries(TYPES).map(([end, type]) => `${bare(type)} ${end};`)
  const utf8 = Object.values(TYPES)
    .filter((type) => type.includes('charset'))
    .map(bare)
  const packed = texts().filter((type) => type !== 'text/html') // nginx adds it by itself
  const spoken = [...new Set(utf8)].filter((type) => type !== 'text/html')
  return `# nginx: copy the built site to ${root}${base}, and this file to /etc/nginx/conf.d/.
map $uri $site_cache {
  default "no-cache";
  "~${KEPT}" "${FOREVER}";
}

server {
  listen ${listen};
  root ${root};
  absolute_redirect off;

${lines(headers, '  ')}
  add_header Cache-Control $site_cache always;

  types {
${lines(types, '    ')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${spoken.join(' ')};

  gzip on;
  gzip_vary on;
  gzip_min_length ${SMALLEST};
  gzip_types ${packed.join(' ')};

  error_page 404 ${base}404.html;
  location ~ /\\.ht { return 404; }
  location ~ "^${base.replaceAll('.', '\\.')}.*${EXTENSION}" { try_files $uri =404; }
  location ${base} { try_files $uri $uri/index.html $uri.html ${base}app.html; }
${base === '/' ? '' : `  location = ${outside(base)} { return 301 ${base}; }\n  location / { return 404; }\n`}}
`
}

/** For Caddy: a `Caddyfile`. @param {Place} place */
export function caddyRecipe({ folder, base = '/', root = '/srv/www', listen = ':80' }) {
  const headers = Object.entries(securityHeaders(folder)).map(([name, value]) => `${name} "${value}"`)
  const types = Object.entries(TYPES).map(
    ([end, type]) => `@${end} path *.${end}\n    header @${end} Content-Type "${type}"`,
  )
  return `# Caddy: copy the built site to ${root}${base}; with a name in the place of « ${listen} », Caddy gets its certificate.
${listen} {
  root * ${root}
  encode {
    gzip
    minimum_length ${SMALLEST}
    match {
${lines(
  texts().map((type) => `header Content-Type ${type}*`),
  '      ',
)}
    }
  }
  header {
${lines(headers, '    ')}
    Cache-Control "no-cache"
  }
  route {
${base === '/' ? '' : `    redir ${outside(base)} ${base} 301\n    @outside not path ${base}*\n    error @outside 404\n`}    @writes not method GET HEAD
    error @writes 405
    @hidden path */.ht*
    error @hidden 404
    @kept path_regexp ${KEPT}
    header @kept Cache-Control "${FOREVER}"
    @there file {path} {path}/index.html {path}.html
    rewrite @there {http.matchers.file.relative}
    @page {
      not file
      not path_regexp ${EXTENSION}
    }
    rewrite @page ${base}app.html
${lines(types, '    ')}
    file_server
  }
  handle_errors {
    header Cache-Control "no-cache"
    @lost expression {http.error.status_code} == 404
    handle @lost {
      rewrite * ${base}404.html
      header Content-Type "${TYPES.html}"
      file_server
    }
  }
}
`
}

/** For Apache and the many hosts that run it: a \`.htaccess\` beside the pages. @param {Place} place */
export function apacheRecipe({ folder, base = '/' }) {
  const headers = Object.entries(securityHeaders(folder)).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  )
  const types = Object.entries(TYPES).map(([end, type]) => `AddType "${type}" .${end}`)
  const file = (path) => `%{DOCUMENT_ROOT}${base}${path}`
  return `# Apache (rewrite, headers, mime; deflate or brotli): read where the host lets folders have their own rules.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 ${base}404.html

${types.join('\n')}

${headers.join('\n')}
Header always set Cache-Control "no-cache"
Header always set Cache-Control "${FOREVER}" "expr=%{REQUEST_STATUS} -in {'200','206','304'} && %{REQUEST_URI} =~ m#${KEPT}#"

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${texts().join(' ')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts().join(' ')}
</IfModule>

RewriteEngine On
RewriteOptions AllowNoSlash
RewriteBase ${base}
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule (^|/)\\.ht - [R=404,L]
${base === '/' ? '' : `RewriteCond %{REQUEST_URI} =${outside(base)}\nRewriteRule ^ ${base} [R=301,L]\n`}RewriteCond ${file('$1')} -f
RewriteRule ^(.*)$ - [L]
RewriteRule ^$ index.html [L]
RewriteCond ${file('$1/index.html')} -f
RewriteRule ^(.+?)/?$ $1/index.html [L]
RewriteCond ${file('$1.html')} -f
RewriteRule ^(.*)$ $1.html [L]
RewriteRule ${EXTENSION} - [R=404,L]
RewriteRule ^ app.html [L]
`
}

/** The recipes that the build writes, by their path in the built site. @param {string} folder @param {string} base */
export const recipes = (folder, base) => ({
  '.htaccess': apacheRecipe({ folder, base }),
  'hosting/nginx.conf': nginxRecipe({ folder, base }),
  'hosting/Caddyfile': caddyRecipe({ folder, base }),
})
