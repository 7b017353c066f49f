/**
 * The oldest browsers in which everything works, in the words of the tools that build for them: Chrome and Edge of January 2023 (the last
 * ones for Windows 7), Firefox 115 (the last one for Windows 7 and macOS 10.12), Safari and iOS 16 (September 2022). What runs in the page and how
 * it looks are built for these, and checked against them (docs/adr/0020).
 */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16', 'ios16'];
