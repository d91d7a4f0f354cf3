//! The map of the six profiles: what the company does by how firm its base is.

use super::icon;
use super::setter::Setter;
use crate::model::Map;
use crate::page::{NodeId, Path, Piece, Rect, Role, Step, Stroke, Tag};
use crate::text::Align;
use crate::theme::{
    BODY, CONTOUR, EDGE, INK, INK_2, NOTE, RULE, SIGNAL, SIGNAL_TINT, SUNKEN, Style, WHITE,
};

/// Width of the words at the left.
const AXIS: f32 = 56.0;
const CELL_HEIGHT: f32 = 63.0;
const LABEL: Style = NOTE.colour(INK);

/// Draws the map into this width.
pub(crate) fn map(setter: &mut Setter<'_>, parent: NodeId, map: &Map, width: f32) -> Piece {
    let figure = setter.tree.add(parent, Role::Figure);
    setter.tree.get_mut(figure).alt = Some(map.alt.clone());
    let tag = Tag::Node(figure);
    #[allow(clippy::cast_precision_loss)] // three
    let count = map.columns.len().max(1) as f32;
    let cell_width = (width - AXIS - 2.0) / count;
    let mut drawing = Drawing {
        setter,
        map,
        piece: Piece::empty(0.0),
        cell_width,
        tag,
    };
    drawing.ground(count * cell_width);
    drawing.cells();
    drawing.course();
    drawing.axes();
    drawing.piece
}

struct Drawing<'a, 'f> {
    setter: &'a Setter<'f>,
    map: &'a Map,
    piece: Piece,
    cell_width: f32,
    tag: Tag,
}

impl Drawing<'_, '_> {
    fn cell(&self, row: usize, column: usize) -> Rect {
        #[allow(clippy::cast_precision_loss)] // two rows, three columns
        let (row, column) = (row as f32, column as f32);
        Rect::new(
            AXIS + column * self.cell_width,
            row * CELL_HEIGHT,
            self.cell_width,
            CELL_HEIGHT,
        )
    }

    fn draw(&mut self, path: Path, fill: Option<crate::theme::Colour>, stroke: Option<Stroke>) {
        self.piece.shape(path, fill, stroke, self.tag);
    }

    /// Land at the left, lines of depth to the right.
    fn ground(&mut self, width: f32) {
        let height = 2.0 * CELL_HEIGHT;
        let shore = self.cell_width * 0.72;
        let coast = |x: f32| {
            vec![
                Step::Move(AXIS + x, 0.0),
                Step::Curve(
                    AXIS + x + 12.0,
                    height * 0.22,
                    AXIS + x - 6.0,
                    height * 0.4,
                    AXIS + x - 4.0,
                    height * 0.56,
                ),
                Step::Curve(
                    AXIS + x - 2.0,
                    height * 0.72,
                    AXIS + x - 20.0,
                    height * 0.84,
                    AXIS + x - 14.0,
                    height,
                ),
            ]
        };
        let mut land = coast(shore);
        land.push(Step::Line(AXIS, height));
        land.push(Step::Line(AXIS, 0.0));
        land.push(Step::Close);
        self.draw(Path(land), Some(SUNKEN), None);
        for (index, part) in [1.24, 1.8, 2.42].into_iter().enumerate() {
            let x = self.cell_width * part;
            if x < width {
                #[allow(clippy::cast_precision_loss)] // three
                let thinner = 0.6 - 0.1 * index as f32;
                self.draw(Path(coast(x)), None, Some(Stroke::new(CONTOUR, thinner)));
            }
        }
    }

    fn cells(&mut self) {
        let border = Stroke::new(EDGE, 0.6);
        for row in 0..2 {
            for column in 0..self.map.columns.len() {
                let cell = self.cell(row, column);
                if self.map.possible.contains(&(row, column)) {
                    self.hatch(cell);
                }
                if self.map.here != Some((row, column)) {
                    self.draw(Path::rect(cell), None, Some(border));
                }
            }
        }
        if let Some((row, column)) = self.map.here {
            let cell = self.cell(row, column);
            self.draw(
                Path::rect(cell),
                Some(SIGNAL_TINT),
                Some(Stroke::new(SIGNAL, 1.9)),
            );
        }
        for row in 0..2 {
            for column in 0..self.map.columns.len() {
                self.name(row, column);
            }
        }
    }

    /// Says "possible" by lines and by the word.
    fn hatch(&mut self, cell: Rect) {
        let mut offset = 6.0;
        let (right, bottom) = (cell.x + cell.width, cell.y + cell.height);
        while offset < cell.width + cell.height {
            let start = (
                (cell.x + offset).min(right),
                cell.y + (offset - cell.width).max(0.0),
            );
            let end = (
                cell.x + (offset - cell.height).max(0.0),
                (cell.y + offset).min(bottom),
            );
            self.draw(
                Path::line(start.0, start.1, end.0, end.1),
                None,
                Some(Stroke::new(RULE, 0.5)),
            );
            offset += 7.0;
        }
    }

    fn name(&mut self, row: usize, column: usize) {
        let cell = self.cell(row, column);
        let words = self.map.cells[row].get(column).map_or("", String::as_str);
        let style = Style {
            size: 10.5,
            leading: 12.0,
            ..crate::theme::H3
        };
        let measure = cell.width - 14.0;
        let mut block = self
            .setter
            .label(words, style, measure, Align::Left, self.tag);
        if self.map.here == Some((row, column)) {
            let label = LABEL.colour(INK_2);
            let here = &self.map.here_label;
            block.stack(
                self.setter
                    .label(here, label, measure, Align::Left, self.tag),
            );
        } else if self.map.possible.contains(&(row, column)) {
            let label = LABEL.colour(INK_2);
            let possible = &self.map.possible_label;
            block.stack(
                self.setter
                    .label(possible, label, measure, Align::Left, self.tag),
            );
        }
        self.piece.place(block, cell.x + 7.0, cell.y + 4.0);
    }

    /// Where the dot of a cell stands.
    fn dot(&self, row: usize, column: usize) -> (f32, f32) {
        let cell = self.cell(row, column);
        (cell.x + cell.width * 0.84, cell.y + cell.height - 13.0)
    }

    fn course(&mut self) {
        for &(row, column) in &self.map.near {
            let (x, y) = self.dot(row, column);
            self.draw(
                Path::circle(x, y, 3.6),
                Some(WHITE),
                Some(Stroke::new(SIGNAL, 1.4)),
            );
        }
        let Some((row, column)) = self.map.here else {
            return;
        };
        let (x, y) = self.dot(row, column);
        if let Some((goal_row, goal_column)) = self.map.goal {
            let goal = self.cell(goal_row, goal_column);
            let (mut to_x, mut to_y) = self.dot(goal_row, goal_column);
            let same_row = goal_row == row;
            match same_row {
                true => to_x = goal.x + 12.0,
                false => to_y += 2.0,
            }
            // Along the row first, then up or down: so the course crosses no name.
            let (ux, uy) = match same_row {
                true => ((to_x - x).signum(), 0.0),
                false => (0.0, (to_y - y).signum()),
            };
            let stroke = Stroke::new(SIGNAL, 1.5).dashed(4.2, 3.0);
            let course = vec![
                Step::Move(x, y),
                Step::Line(to_x - ux * 7.0, y),
                Step::Line(to_x - ux * 7.0, to_y - uy * 7.0),
            ];
            self.draw(Path(course), None, Some(stroke));
            let head = Path::polygon(&[
                (to_x, to_y),
                (to_x - ux * 8.5 - uy * 4.0, to_y - uy * 8.5 + ux * 4.0),
                (to_x - ux * 8.5 + uy * 4.0, to_y - uy * 8.5 - ux * 4.0),
            ]);
            self.draw(head, Some(SIGNAL), None);
            let style = LABEL.bold().colour(SIGNAL);
            let (label_x, measure, align) = if !same_row {
                (goal.x + 5.0, to_x - goal.x - 11.0, Align::Right)
            } else {
                (to_x + 4.0, goal.x + goal.width - to_x - 6.0, Align::Left)
            };
            let label =
                self.setter
                    .single_line(&self.map.goal_label, style, measure, align, self.tag);
            self.piece.place(label, label_x, to_y - 6.5);
        }
        self.draw(
            Path::circle(x, y, 4.6),
            Some(SIGNAL),
            Some(Stroke::new(WHITE, 1.2)),
        );
    }

    fn axes(&mut self) {
        let bottom = 2.0 * CELL_HEIGHT;
        let measure = AXIS - 8.0;
        for (row, words) in self.map.rows.iter().enumerate() {
            let cell = self.cell(row, 0);
            let label = self
                .setter
                .label(words, LABEL, measure, Align::Right, self.tag);
            let y = cell.y + (cell.height - label.height) / 2.0;
            self.piece.place(label, 0.0, y);
        }
        let up = self.setter.label(
            &self.map.axis_up,
            LABEL.bold(),
            measure,
            Align::Right,
            self.tag,
        );
        self.piece.place(up, 0.0, 1.0);
        let mut under = bottom;
        for (column, words) in self.map.columns.iter().enumerate() {
            let cell = self.cell(0, column);
            let label = self
                .setter
                .label(words, LABEL, cell.width - 10.0, Align::Centre, self.tag);
            under = under.max(bottom + 2.0 + label.height);
            self.piece.place(label, cell.x + 5.0, bottom + 2.0);
        }
        let right = self.setter.label(
            &self.map.axis_right,
            LABEL.bold(),
            self.cell_width * 2.0,
            Align::Left,
            self.tag,
        );
        self.piece.place(right, AXIS, under);
    }
}

/// Ring or tick before a condition.
pub(crate) fn condition_sign(piece: &mut Piece, met: bool, x: f32, y: f32, tag: Tag) {
    match met {
        true => icon::draw(piece, icon::TICK, x, y, BODY.size, INK, tag),
        false => piece.shape(
            Path::circle(x + 5.0, y + 5.0, 3.6),
            None,
            Some(Stroke::new(INK, 0.9)),
            tag,
        ),
    }
}
