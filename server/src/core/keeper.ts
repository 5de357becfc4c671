/**
 * An object that keeps what is derived from it, in slots of its own. WeakMaps would cost more than what they keep: a file
 * has lines and rows by the ten thousand, and V8 moves what they hold to the old generation, however short it lives.
 * Copies of it keep nothing.
 */
export abstract class Keeper {
  readonly #kept: unknown[] = [];

  /** What objects of one class keep; slots are numbered for each class by itself. */
  static keepingOf<Of extends Keeper>(): Keeping<Of> {
    let slots = 0;
    const slot = <Made>(): Slot<Of, Made> => {
      const own = slots++;
      return {
        get: (of) => of.#kept[own] as Made | undefined,
        set: (of, made) => {
          of.#kept[own] = made;
        },
      };
    };
    return { slot, kept: (make) => keptIn(slot(), make), keptUnder: (make) => keptUnder(slot(), make) };
  }
}

interface Keeping<Of extends Keeper> {
  /** A place in every object for something that is derived from it. */
  readonly slot: <Made>() => Slot<Of, Made>;
  /** What `make` makes of an object, made once, if it is anything. */
  readonly kept: <Made extends object | string | boolean | undefined>(make: (of: Of) => Made) => (of: Of) => Made;
  /** What was made of an object last, under which condition: kept as long as that is the same. */
  readonly keptUnder: <Under extends object, Made>(
    make: (of: Of, under: Under) => Made,
  ) => (of: Of, under: Under) => Made;
}

interface Slot<Of extends object, Made> {
  readonly get: (of: Of) => Made | undefined;
  readonly set: (of: Of, made: Made) => void;
}

function keptIn<Of extends Keeper, Made>({ get, set }: Slot<Of, Made>, make: (of: Of) => Made): (of: Of) => Made {
  return (of) => {
    let made = get(of);
    if (made === undefined) {
      made = make(of);
      set(of, made);
    }
    return made;
  };
}

function keptUnder<Of extends object, Under, Made>(
  slot: Slot<Of, { readonly under: Under; readonly made: Made }>,
  make: (of: Of, under: Under) => Made,
): (of: Of, under: Under) => Made {
  return (of, under) => {
    const before = slot.get(of);
    if (before?.under === under) return before.made;
    const made = make(of, under);
    slot.set(of, { under, made });
    return made;
  };
}

/** What an object is made of, without what it does and keeps. */
export type FieldsOf<Of> = {
  [Name in keyof Of as Of[Name] extends (...args: never[]) => unknown ? never : Name]: Of[Name];
};

/** As `kept`, for objects that keep nothing themselves: for those that stay. */
export function keptOf<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    let made = all.get(of);
    if (!made) all.set(of, (made = make(of)));
    return made;
  };
}
