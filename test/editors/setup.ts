// Neovim and Emacs with its client, ahead of the tests in them.
import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { ensurePackages, findProgram } from '../vscode/rig/programs';

const eglot = ['/usr/share/emacs/*/lisp/progmodes/eglot.*', '/usr/share/emacs/site-lisp/elpa*/**/eglot.el'];

if (existsSync('/etc/debian_version')) {
  ensurePackages([
    ...(findProgram('nvim') ? [] : ['neovim']),
    ...(findProgram('emacs') ? [] : ['emacs-nox']),
    ...(globSync(eglot, { absolute: true }).length > 0 ? [] : ['elpa-eglot']),
  ]);
}
