// Shapes of the map and the wheel, in units of their drawing. No score is computed here: only where it is drawn.

import type { MapCell } from "../../generated/views";

/** Measures of the map. The compact one is for large text or a narrow window. */
export interface MapMeasures {
  width: number;
  height: number;
  left: number;
  top: number;
  cellWidth: number;
  cellHeight: number;
}

export const WIDE_MAP: MapMeasures = { width: 664, height: 344, left: 96, top: 2, cellWidth: 188, cellHeight: 143 };
export const COMPACT_MAP: MapMeasures = { width: 332, height: 330, left: 1, top: 2, cellWidth: 110, cellHeight: 132 };

/** The upper left corner of a cell. The ready base is the upper row. */
export function cellCorner(cell: MapCell, map: MapMeasures): { x: number; y: number } {
  return { x: map.left + cell.column * map.cellWidth, y: map.top + (cell.ready ? 0 : map.cellHeight) };
}

/** Where the company, or its goal, is marked inside a cell. */
export function cellMark(cell: MapCell, map: MapMeasures): { x: number; y: number } {
  const corner = cellCorner(cell, map);
  return { x: corner.x + 0.8 * map.cellWidth, y: corner.y + 0.72 * map.cellHeight };
}

/** A name in at most two lines of similar length, when it is too long for its cell. */
export function nameLines(name: string, most: number): string[] {
  if (name.length <= most) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const middle = name.length / 2;
  const best = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

export const WHEEL = { width: 372, height: 356, x: 186, y: 178, radius: 122, hub: 0.16, gapDegrees: 3.2 };

/** The distance from the hub's centre: linear in the score, from the hub outwards. */
export function wheelRadius(score: number): number {
  return WHEEL.radius * (WHEEL.hub + ((1 - WHEEL.hub) * score) / 100);
}

/** The ring sector of the dimension at `place` of nine, between two scores. */
export function wheelSector(place: number, from: number, to: number): string {
  const { start, end } = sectorAngles(place);
  const inner = wheelRadius(from);
  const outer = wheelRadius(to);
  return `M${at(start, inner)}L${at(start, outer)}A${outer} ${outer} 0 0 1 ${at(end, outer)}L${at(end, inner)}A${inner} ${inner} 0 0 0 ${at(start, inner)}Z`;
}

/** The arc of a threshold. */
export function wheelArc(place: number, score: number): string {
  const { start, end } = sectorAngles(place);
  const radius = wheelRadius(score);
  return `M${at(start, radius)}A${radius} ${radius} 0 0 1 ${at(end, radius)}`;
}

/** The middle of the label outside a sector. */
export function wheelLabel(place: number): { x: number; y: number } {
  const [x, y] = point(-90 + 40 * place, WHEEL.radius + 34);
  return { x, y };
}

function sectorAngles(place: number): { start: number; end: number } {
  const centre = -90 + 40 * place;
  const half = 20 - WHEEL.gapDegrees / 2;
  return { start: centre - half, end: centre + half };
}

function at(degrees: number, radius: number): string {
  return point(degrees, radius)
    .map((value) => value.toFixed(2))
    .join(" ");
}

function point(degrees: number, radius: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [WHEEL.x + radius * Math.cos(angle), WHEEL.y + radius * Math.sin(angle)];
}
