const roles = ['button', 'a', 'input', 'textarea', 'select', 'picker']
/** What is a button or a field by itself, in a browser, in the browser build and in WeChat. */
const native = [
  ...roles.flatMap((tag) => [tag, `wx-${tag}`, `taro-${tag}-core`]),
  ...['wx-picker', 'taro-picker-core > *'],
].join()

const has = (element: Element, ...names: string[]) => names.some((name) => element.getAttribute(name)?.trim())

const isHidden = (element: Element) => element.closest('[aria-hidden=true]') !== null

const hasName = (element: Element): boolean =>
  has(element, 'aria-label', 'alt', 'placeholder') ||
  Boolean(element.textContent?.trim()) ||
  [...element.querySelectorAll('input, textarea')].some((field) => has(field, 'aria-label', 'placeholder'))

/** What a screen reader lacks to say what this is; null when it has a role and a name, or is not for it. */
export function lacking(element: Element): 'no role' | 'no name' | null {
  if (isHidden(element)) return null
  if (!element.matches(native) && !has(element, 'role', 'aria-role')) {
    // A frame of the browser build around one thing, as around a picker: that thing speaks for it.
    const [only, ...more] = element.children
    return only && more.length === 0 && has(only, 'role', 'aria-role') ? lacking(only) : 'no role'
  }
  return hasName(element) ? null : 'no name'
}
