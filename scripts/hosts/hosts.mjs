/** The web servers that the documented configuration is tested on, as they are on Debian. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the app stands on them: not at the root, as on a council's server. */
export const SUB_PATH = '/quarterlight/';

/** The folder that the documented configurations name. */
const DOCUMENTED = '/srv/www';

/**
 * @typedef {object} Host
 * @property {readonly string[]} programs where the program may be
 * @property {string} packages what to install on Debian
 * @property {(place: Place) => Record<string, string>} files the server's own files, by name
 * @property {(folder: string) => string[]} args
 */
/**
 * @typedef {object} Place
 * @property {string} folder the server's own folder; the release is in its `quarterlight`
 * @property {number} port
 * @property {boolean} root does it run as the superuser? Then it has to be told whom to become.
 */

/**
 * A documented configuration, with the folder of a test in the place of the one that it names.
 * @param {string} file of `hosting/`
 * @param {string} folder
 * @returns {string}
 * @throws {Error} when the configuration does not name the documented folder
 */
export function documented(file, folder) {
  const text = readFileSync(join(import.meta.dirname, '../../hosting', file), 'utf8');
  const set = text.replace(/^(?!\s*#).*/gm, (line) => line.replaceAll(DOCUMENTED, folder));
  if (set === text) {
    throw new Error(`hosting/${file} does not name ${DOCUMENTED}.`);
  }
  return set;
}

/** @type {Host} */
const nginx = {
  programs: ['/usr/sbin/nginx', '/usr/local/sbin/nginx'],
  packages: 'nginx-light',
  files: ({ folder, port, root }) => ({
    'quarterlight.conf': documented('nginx.conf', folder),
    'nginx.conf': `${root ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/temporary;`)
      .join('\n    ')}
    server {
        listen 127.0.0.1:${port};
        server_name localhost;
        root ${folder}/nothing;
        include ${folder}/quarterlight.conf;
    }
}
`,
  }),
  args: (folder) => ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`],
};

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'dir',
  'mime',
  'negotiation',
  'autoindex',
  'deflate',
  'filter',
  'headers',
  'rewrite',
];

/** @type {Host} */
const apache = {
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  packages: 'apache2',
  files: ({ folder, port, root }) => ({
    'quarterlight.conf': documented('apache.conf', folder),
    'apache.conf': `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
${root ? 'User nobody\nGroup nogroup\n' : ''}${APACHE_MODULES.map(
  (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
).join('\n')}
IncludeOptional /etc/apache2/mods-available/mime.conf
IncludeOptional /etc/apache2/mods-available/deflate.conf
IncludeOptional /etc/apache2/mods-available/negotiation.conf
<Directory />
    AllowOverride None
    Require all denied
</Directory>
Include ${folder}/quarterlight.conf
`,
  }),
  args: (folder) => ['-D', 'FOREGROUND', '-f', `${folder}/apache.conf`],
};

/** @type {Readonly<Record<'nginx' | 'apache', Host>>} */
export const HOSTS = { nginx, apache };

/**
 * @param {Host} host
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} the path of its program on this machine
 */
export function findHost(host, exists = existsSync) {
  return host.programs.find((path) => exists(path));
}

/**
 * @param {string} name
 * @param {Host} host
 * @returns {string} that it is missing, and how to get it
 */
export function hostAdvice(name, host) {
  return `${name} is not on this machine, so nothing is tested on it: apt-get install ${host.packages}`;
}
