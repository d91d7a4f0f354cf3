//! Sizes and paths, in points, with y growing downwards from the top of whatever holds them.

/// The paper that the report is printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches, used in México and Colombia.
    Letter,
}

/// Points of a millimetre.
const MM: f32 = 72.0 / 25.4;

impl Paper {
    pub(crate) const fn width(self) -> f32 {
        match self {
            Self::A4 => 595.28,
            Self::Letter => 612.0,
        }
    }

    pub(crate) const fn height(self) -> f32 {
        match self {
            Self::A4 => 841.89,
            Self::Letter => 792.0,
        }
    }

    /// Left and right margin.
    pub(crate) const fn side(self) -> f32 {
        18.0 * MM
    }

    /// Where the text begins.
    pub(crate) const fn top(self) -> f32 {
        20.0 * MM
    }

    /// Where the text ends.
    pub(crate) const fn bottom(self) -> f32 {
        self.height() - 18.0 * MM
    }

    /// Width of the text.
    pub(crate) const fn measure(self) -> f32 {
        self.width() - 2.0 * self.side()
    }
}

/// A rectangle by its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Rect {
    pub(crate) const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    pub(crate) const fn moved(self, dx: f32, dy: f32) -> Self {
        Self {
            x: self.x + dx,
            y: self.y + dy,
            ..self
        }
    }

    /// The same with this much more on each side.
    pub(crate) const fn grown(self, by: f32) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            width: self.width + 2.0 * by,
            height: self.height + 2.0 * by,
        }
    }

    /// From a point outside along a direction to where this begins; without end where the direction leads past it.
    pub(crate) fn distance(self, x: f32, y: f32, dx: f32, dy: f32) -> f32 {
        let span = |from: f32, low: f32, high: f32, step: f32| {
            if step.abs() < 0.000_1 {
                return match (low..=high).contains(&from) {
                    true => (f32::MIN, f32::MAX),
                    false => (f32::MAX, f32::MIN),
                };
            }
            let (one, other) = ((low - from) / step, (high - from) / step);
            (one.min(other), one.max(other))
        };
        let (enters_x, leaves_x) = span(x, self.x, self.x + self.width, dx);
        let (enters_y, leaves_y) = span(y, self.y, self.y + self.height, dy);
        let (enters, leaves) = (enters_x.max(enters_y), leaves_x.min(leaves_y));
        match enters >= 0.0 && enters <= leaves {
            true => enters,
            false => f32::MAX,
        }
    }

    pub(crate) fn union(self, other: Self) -> Self {
        let x = self.x.min(other.x);
        let y = self.y.min(other.y);
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }
}

/// A step of a path; the first one of each part is `Move`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Begins a part here.
    Move(f32, f32),
    /// A straight line to here.
    Line(f32, f32),
    /// Two handles and the end.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Back to where the part began.
    Close,
}

/// A line or an outline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(pub Vec<Step>);

impl Path {
    pub(crate) fn line(x1: f32, y1: f32, x2: f32, y2: f32) -> Self {
        Self(vec![Step::Move(x1, y1), Step::Line(x2, y2)])
    }

    pub(crate) fn rect(rect: Rect) -> Self {
        let (x, y, right, bottom) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
        Self(vec![
            Step::Move(x, y),
            Step::Line(right, y),
            Step::Line(right, bottom),
            Step::Line(x, bottom),
            Step::Close,
        ])
    }

    /// A rectangle with round corners.
    pub(crate) fn rounded(rect: Rect, radius: f32) -> Self {
        let (x, y, right, bottom) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
        let r = radius;
        let k = r * (1.0 - ARC);
        Self(vec![
            Step::Move(x + r, y),
            Step::Line(right - r, y),
            Step::Curve(right - k, y, right, y + k, right, y + r),
            Step::Line(right, bottom - r),
            Step::Curve(right, bottom - k, right - k, bottom, right - r, bottom),
            Step::Line(x + r, bottom),
            Step::Curve(x + k, bottom, x, bottom - k, x, bottom - r),
            Step::Line(x, y + r),
            Step::Curve(x, y + k, x + k, y, x + r, y),
            Step::Close,
        ])
    }

    pub(crate) fn circle(x: f32, y: f32, radius: f32) -> Self {
        Self::rounded(
            Rect::new(x - radius, y - radius, 2.0 * radius, 2.0 * radius),
            radius,
        )
    }

    pub(crate) fn polygon(points: &[(f32, f32)]) -> Self {
        let mut steps: Vec<Step> = points
            .iter()
            .enumerate()
            .map(|(index, &(x, y))| match index {
                0 => Step::Move(x, y),
                _ => Step::Line(x, y),
            })
            .collect();
        steps.push(Step::Close);
        Self(steps)
    }

    /// Goes on along a circle from one angle to another, in radians clockwise from the top. It begins with a line,
    /// or, when the path is empty, there.
    pub(crate) fn arc(&mut self, x: f32, y: f32, radius: f32, from: f32, to: f32) {
        let count = ((to - from).abs() / std::f32::consts::FRAC_PI_4)
            .ceil()
            .max(1.0);
        let step = (to - from) / count;
        let handle = 4.0 / 3.0 * (step / 4.0).tan() * radius;
        let point = |angle: f32| (x + radius * angle.sin(), y - radius * angle.cos());
        let (start_x, start_y) = point(from);
        self.0.push(match self.0.is_empty() {
            true => Step::Move(start_x, start_y),
            false => Step::Line(start_x, start_y),
        });
        let mut angle = from;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 1 to 8
        for _ in 0..count as usize {
            let next = angle + step;
            let (x1, y1) = point(angle);
            let (x2, y2) = point(next);
            self.0.push(Step::Curve(
                x1 + handle * angle.cos(),
                y1 + handle * angle.sin(),
                x2 - handle * next.cos(),
                y2 - handle * next.sin(),
                x2,
                y2,
            ));
            angle = next;
        }
    }

    /// The same, this much further to the right and down.
    #[must_use]
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        for step in &mut self.0 {
            match step {
                Step::Move(x, y) | Step::Line(x, y) => {
                    *x += dx;
                    *y += dy;
                }
                Step::Curve(x1, y1, x2, y2, x, y) => {
                    for value in [x1, x2, x] {
                        *value += dx;
                    }
                    for value in [y1, y2, y] {
                        *value += dy;
                    }
                }
                Step::Close => {}
            }
        }
        self
    }

    /// As large as before times this, from the upper left corner of whatever holds it.
    pub(crate) fn scaled(mut self, factor: f32) -> Self {
        for step in &mut self.0 {
            match step {
                Step::Move(x, y) | Step::Line(x, y) => {
                    *x *= factor;
                    *y *= factor;
                }
                Step::Curve(x1, y1, x2, y2, x, y) => {
                    for value in [x1, y1, x2, y2, x, y] {
                        *value *= factor;
                    }
                }
                Step::Close => {}
            }
        }
        self
    }

    /// The smallest rectangle around all points and handles.
    pub(crate) fn bounds(&self) -> Option<Rect> {
        let point = |x: f32, y: f32| Rect::new(x, y, 0.0, 0.0);
        self.0
            .iter()
            .filter_map(|step| match *step {
                Step::Move(x, y) | Step::Line(x, y) => Some(point(x, y)),
                Step::Curve(x1, y1, x2, y2, x, y) => {
                    Some(point(x1, y1).union(point(x2, y2)).union(point(x, y)))
                }
                Step::Close => None,
            })
            .reduce(Rect::union)
    }
}

/// Handle of a quarter circle, as part of its radius.
const ARC: f32 = 0.552_285;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_ends_where_it_should() {
        let mut path = Path::default();
        path.arc(10.0, 10.0, 5.0, 0.0, std::f32::consts::PI);
        let Some(Step::Curve(.., x, y)) = path.0.last() else {
            panic!("an arc is made of curves");
        };
        assert!(
            (x - 10.0).abs() < 0.01 && (y - 15.0).abs() < 0.01,
            "{x} {y}"
        );
    }

    #[test]
    fn a_ray_ends_where_a_rectangle_begins() {
        let rect = Rect::new(10.0, 10.0, 20.0, 5.0);
        let close = |distance: f32, expected: f32| (distance - expected).abs() < 0.001;
        assert!(close(rect.distance(0.0, 12.0, 1.0, 0.0), 10.0));
        assert!(close(rect.distance(15.0, 30.0, 0.0, -1.0), 15.0));
        assert!(
            close(rect.distance(0.0, 0.0, 0.8, 0.6), 16.667),
            "through its upper side"
        );
        for (dx, dy) in [(-1.0, 0.0), (0.0, 1.0), (0.6, -0.8)] {
            assert!(
                rect.distance(0.0, 12.0, dx, dy) > 1e9,
                "{dx} {dy} leads away"
            );
        }
    }

    #[test]
    fn moving_moves_the_bounds() {
        let rect = Rect::new(1.0, 2.0, 3.0, 4.0);
        assert_eq!(
            Path::rect(rect).moved(10.0, 20.0).bounds(),
            Some(rect.moved(10.0, 20.0))
        );
    }
}
