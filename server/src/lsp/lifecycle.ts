import type { Message, MessageStrategy, MessageWriter } from 'vscode-languageserver';
import { ErrorCodes } from './library';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const notYet: Refusal = { code: ErrorCodes.ServerNotInitialized, message: 'The server has not been initialized.' };
const notAgain: Refusal = { code: ErrorCodes.InvalidRequest, message: 'The server has been initialized already.' };
const over: Refusal = { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' };

/** Turns away requests that come before `initialize`, a second one, and what comes after `shutdown`. */
export function inOrder(writer: MessageWriter): MessageStrategy {
  let stage: 'before' | 'during' | 'after' = 'before';
  const refusalOf = (method: string): Refusal | undefined => {
    if (stage === 'after') return over;
    if (method === 'initialize') {
      if (stage === 'during') return notAgain;
      stage = 'during';
    }
    if (stage === 'before') return notYet;
    if (method === 'shutdown') stage = 'after';
    return undefined;
  };
  return {
    handleMessage: (message, next) => {
      const { id, method } = message as Message & { readonly id?: string | number | null; readonly method?: unknown };
      const refusal = id !== undefined && typeof method === 'string' ? refusalOf(method) : undefined;
      return refusal ? writer.write({ jsonrpc: '2.0', id, error: refusal } as Message) : next(message);
    },
  };
}
