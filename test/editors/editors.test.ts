import assert from 'node:assert/strict';
import path from 'node:path';
import { clean, wrongTotal } from '../protocol/support/drafts';
import { runEditor, type Told } from './rig';

/** Editors of other makers, with their own clients: what they take to start, and what they call a warning. */
const editors = [
  {
    name: 'neovim',
    command: ['nvim', '--headless', '-u', 'NONE', '-n', '-c', `luafile ${at('neovim.lua')}`],
    warning: 'WARN',
  },
  { name: 'emacs', command: ['emacs', '-q', '--batch', '-l', at('emacs.el')], warning: 'eglot-warning' },
];

function at(script: string): string {
  return path.join(__dirname, script);
}

/** A character that takes two UTF-16 units, in front of the number that is wrong. */
const rare = '𠮷';
const withRare = (text: string): string => text.replace('一、本年新收', `一、${rare}本年新收`);

for (const { name, command, warning } of editors) {
  describe(name, () => {
    let told: Told;
    before(() => {
      told = runEditor(name, withRare(wrongTotal), command);
    });

    it('shows what is wrong at its place, as it is set', () => {
      const message = '总计应为 40（各类申请人之和），现为 41';
      assert.deepEqual(
        told.diagnostics
          .filter(({ message: text }) => text.includes(message))
          .map(({ severity, text }) => [severity, text]),
        [[warning, '41']],
      );
    });

    it('explains the number under the cursor', () => {
      assert.match(told.hover, /本年新收/);
    });

    it('mends it with a quick fix', () => {
      assert.equal(told.fixed, withRare(clean));
      assert.equal(told.left, told.diagnostics.length - 1);
    });
  });
}
