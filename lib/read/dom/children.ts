/** What an element shows: its open shadow root's nodes, a slot's assigned nodes, or its own. A copy, since a page may change between two slices. */
export function childrenOf(element: Element): readonly Node[] {
  if (element.localName === 'slot' && 'assignedNodes' in element && typeof element.assignedNodes === 'function') {
    const assigned: unknown = element.assignedNodes({ flatten: true });
    if (Array.isArray(assigned) && assigned.length) return assigned;
  }
  const nodes: Node[] = [];
  // Twice as fast as spreading `childNodes`, and a form's field named "childNodes" does not hide it.
  for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}
