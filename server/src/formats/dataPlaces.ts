import type { Span } from '../model/span';
import type { DataKey, DataNode } from './dataNode';

/** A value that a JSON pointer leads to. */
export interface DataPlace {
  readonly node: DataNode;
  /** The key it stands under; absent for the whole and for items of lists. */
  readonly key?: { readonly name: string; readonly span: Span };
  /** Its own keys, of repeated ones the last. */
  readonly keys: ReadonlyMap<string, DataKey>;
}

/** Finds values by JSON pointers. What was found on the way is kept, as many errors lie in the same list. */
export class DataPlaces {
  readonly #places = new Map<string, DataPlace>();
  readonly #items = new Map<string, readonly DataNode[]>();

  constructor(root: DataNode) {
    this.#places.set('', place(root));
  }

  /** Undefined when there is nothing at that place. */
  find(pointer: string): DataPlace | undefined {
    const known = this.#places.get(pointer);
    if (known) return known;
    const slash = pointer.lastIndexOf('/');
    if (slash < 0) return undefined;
    const parent = this.find(pointer.slice(0, slash));
    const found = parent && this.#child(parent, pointer.slice(0, slash), pointer.slice(slash + 1));
    if (found) this.#places.set(pointer, found);
    return found;
  }

  #child(parent: DataPlace, pointer: string, name: string): DataPlace | undefined {
    if (parent.node.kind === 'list') {
      const items = this.#items.get(pointer) ?? parent.node.items();
      this.#items.set(pointer, items);
      const item = items[Number(name)];
      return item && place(item);
    }
    const key = parent.keys.get(unescaped(name));
    return key && { ...place(key.value), key };
  }
}

function place(node: DataNode): DataPlace {
  return { node, keys: new Map(node.keys().map((key) => [key.name, key])) };
}

/** RFC 6901, section 4. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
