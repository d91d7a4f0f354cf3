// The longest that a component must bear, and invented names.

export const LONG = `Cooperativa de Tejedoras y Tejedores ${"de las Comunidades del Lago y la Cordillera ".repeat(4)}Limitada`;
export const WORD = "Desoxirribonucleótidotransportadora".repeat(3);
export const FOLDER = "/home/ana/.local/share/org.rumbo.desktop";
