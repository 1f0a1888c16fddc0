/** “Read this” on a selection or a page. */
export const setupMenus = (): void => {}
