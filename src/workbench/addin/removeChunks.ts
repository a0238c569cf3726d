function isScript(node: Node): node is HTMLScriptElement {
  return node.nodeName === 'SCRIPT';
}

function elsewhere(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/(?<file>[^/]*)$/u, 'removed/$<file>');
  return url.href;
}

/**
 * Lets every script that the page asks for from now on be gone, as when an old script that was cached asks for the
 * parts of a build that a new one has replaced. Only pages of the workbench's own origin can be told so.
 */
export function removeChunks(page: Document | null, isRemoved: boolean): void {
  if (page === null) return;
  const { head } = page;
  if (!isRemoved) {
    Reflect.deleteProperty(head, 'appendChild');
    return;
  }
  head.appendChild = <Child extends Node>(node: Child): Child => {
    if (isScript(node) && node.src !== '') node.src = elsewhere(node.src);
    head.append(node);
    return node;
  };
}
