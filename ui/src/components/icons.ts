// Our own set: 24 grid, 1.9 px round stroke, no fill. A path is data, not decoration: each stands beside a word.

export const ICON_PATHS = {
  strategy: "M12 20.5V4M6.5 9.5 12 4l5.5 5.5M7 20.5h10",
  channel: "M3.5 5h17v11.5h-17zM12 16.5v3.5M8.5 20h7",
  marketing:
    "M19 5.5v12M19 7 9 9.5H6A2.2 2.2 0 0 0 6 14h3l10 2M9 14l1.2 5.5h2.6L11.8 14.7M9 9.5V14",
  payments: "M3 6h18v12H3zM3 10.3h18M6.5 14.5h4",
  delivery: "M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9",
  compliance: "M6 3.5h8.5l4 4v13H6zM9.2 13.4l2.1 2.1 4-4.3",
  service: "M3.5 4.5h17v12H11l-4 4v-4H3.5zM8 9h8M8 12.3h5",
  systems:
    "M4.5 6.5c0-1.7 3.4-3 7.5-3s7.5 1.3 7.5 3-3.4 3-7.5 3-7.5-1.3-7.5-3zM4.5 6.5v11c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3v-11M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3",
  people:
    "M9 11.2a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM2.5 20.5V19A4.5 4.5 0 0 1 7 14.5h4a4.5 4.5 0 0 1 4.5 4.5v1.5M16 4a3.7 3.7 0 0 1 0 7M18.5 14.8a4.5 4.5 0 0 1 3 4.2v1.5",
  milestones: "M6 21V3.5M6 4.5h12l-3 4 3 4H6",
  revisited: "M4.6 12a7.4 7.4 0 1 0 2.3-5.4L4.6 8.9M4.6 4.4v4.5h4.5",
  check: "M5 12.8l4.4 4.4L19 7.2",
  ring: "M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",
  alert: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.2",
  lock: "M5.5 10.5h13v10h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2",
  arrow: "M4.5 12h15M13.5 6l6 6-6 6",
  back: "M19.5 12h-15M10.5 6l-6 6 6 6",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20.5 20.5",
  close: "M6 6l12 12M18 6 6 18",
  note: "M5 4h14v10.5L13.5 20H5zM13.5 20v-5.5H19M8.5 8.5h7M8.5 12h4",
  minus: "M6 12h12",
  external: "M13.5 4.5h6v6M19.5 4.5l-9 9M17 14v5.5H4.5V7H10",
  sheet: "M6 3.5h8.5l4 4v13H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5",
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** A dimension's id is the name of its icon; one that we have not drawn yet is shown as a sheet. */
export function dimensionIcon(dimension: string): IconName {
  return dimension in ICON_PATHS ? (dimension as IconName) : "sheet";
}
