/** Whether code imports or exports; else it is of the older form, with `require`. */
export const isModule = (code: string): boolean => /^\s*(?:import|export)\b/m.test(code);
