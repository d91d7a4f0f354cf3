//! Logos that are drawn. Taken are shapes of one colour each, with or without a shape that cuts them out: that is what
//! every printer and viewer draws alike. Whatever else a drawing may hold is refused by name, and PNG is the way for it.

use super::{Refused, SAVE_AGAIN, check_proportions, is_pale};
use rumbo_report::logo::{Area, Drawing, Outline, Path, Step};
use std::collections::HashMap;
use usvg::roxmltree::{Document, Node, ParsingOptions};
use usvg::tiny_skia_path::{self, PathSegment, PathStroker, Rect, Transform};
use usvg::{BlendMode, ClipPath, FillRule, Group, Options, Paint, PaintOrder, Tree};

/// Most parts of a drawing, each counted as often as it is used, and how deep they may stand in one another.
const PARTS: u32 = 20_000;
const DEPTH: usize = 60;
/// Most points of all outlines together, and most bytes of its styles.
const POINTS: usize = 20_000;
const STYLE_BYTES: usize = 20 * 1024;
/// How many times the drawing's size a point may lie away.
const FAR: f32 = 100.0;
const SVG: &str = "http://www.w3.org/2000/svg";
const FLATTEN: &str = "save it as a plain drawing, of shapes in full colours, or as PNG";
const OUTLINES: &str = "turn letters into outlines, or save it as PNG";
const SIMPLER: &str = "draw it more simply, or save it as PNG";

/// Parts of a drawing that run, load or embed something, wherever their names come from.
const NEVER: [&str; 8] = [
    "script",
    "foreignObject",
    "image",
    "feImage",
    "iframe",
    "audio",
    "video",
    "a",
];

/// Parts of SVG that are drawn, or that may lie unused among its definitions.
const KNOWN: [&str; 20] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
];

/// Reads a drawing.
pub(super) fn read(text: &str) -> Result<Drawing, Refused> {
    let unreadable =
        |error: String| Refused::new(format!("the drawing can't be read: {error}"), SAVE_AGAIN);
    let options = ParsingOptions {
        // Without definitions of its own a document has no entities to blow up or to load.
        allow_dtd: !text.contains("<!ENTITY"),
        nodes_limit: PARTS,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| unreadable(error.to_string()))?;
    if !document.root_element().has_tag_name((SVG, "svg")) {
        return Err(Refused::new("the file holds no SVG drawing", SAVE_AGAIN));
    }
    for node in document.descendants() {
        check_part(node)?;
    }
    Uses::of(&document).count(document.root_element(), 0)?;
    let tree = Tree::from_xmltree(&document, &Options::default())
        .map_err(|error| unreadable(error.to_string()))?;
    Areas::of(&tree)?.framed()
}

/// Refuses what runs, what comes from outside the drawing, and what would not be drawn.
fn check_part(node: Node<'_, '_>) -> Result<(), Refused> {
    let has = |what: String, hint| Err(Refused::new(format!("the drawing has {what}"), hint));
    if node.is_pi() {
        return has("an instruction to other programs".to_owned(), FLATTEN);
    }
    if !node.is_element() {
        // Styles stand in text.
        let text = node.is_text().then(|| node.text()).flatten();
        return match text.is_some_and(loads) {
            true => has("a style that loads something".to_owned(), FLATTEN),
            false => Ok(()),
        };
    }
    let name = node.tag_name().name();
    let is_svg = node.tag_name().namespace() == Some(SVG);
    if is_svg && matches!(name, "text" | "tspan" | "textPath") {
        return has("letters".to_owned(), OUTLINES);
    }
    let is_never = NEVER.iter().any(|not| not.eq_ignore_ascii_case(name));
    if is_never || (is_svg && !KNOWN.contains(&name)) {
        return has(format!("a part `{name}`"), FLATTEN);
    }
    if name == "style" && node.text().is_some_and(|text| text.len() > STYLE_BYTES) {
        return has("very long styles".to_owned(), SIMPLER);
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name().to_lowercase(), attribute.value().trim());
        if key.starts_with("on") {
            return has(format!("a script in `{key}`"), FLATTEN);
        }
        let leads_out = matches!(key.as_str(), "href" | "src") && !value.starts_with('#');
        if leads_out || loads(value) {
            return has(format!("something from outside in `{key}`"), FLATTEN);
        }
        // Each use would be measured anew.
        if attribute.name() == "clipPathUnits" && value == "objectBoundingBox" {
            return has("a cut that is measured by what it cuts".to_owned(), FLATTEN);
        }
    }
    Ok(())
}

/// Whether a style loads something: `url(…)` of anything but a part of the drawing, or an import.
fn loads(style: &str) -> bool {
    let lower = style.to_lowercase();
    let mut urls = lower.split("url(").skip(1);
    // A backslash may hide any of these words.
    lower.contains("@import")
        || lower.contains("javascript:")
        || lower.contains('\\')
        || urls.any(|rest| {
            let rest = rest.trim_start_matches([' ', '"', '\'']);
            !rest.starts_with('#')
        })
}

/// Parts by their ids, to count what uses bring: a few that use one another may stand for millions.
struct Uses<'a, 'input> {
    by_id: HashMap<&'a str, Node<'a, 'input>>,
    left: u32,
}

impl<'a, 'input> Uses<'a, 'input> {
    fn of(document: &'a Document<'input>) -> Self {
        let named = document.descendants().filter_map(|node| {
            let id = node.attribute("id")?;
            Some((id, node))
        });
        Self {
            by_id: named.collect(),
            left: PARTS,
        }
    }

    fn count(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<(), Refused> {
        if depth > DEPTH {
            let reason = format!("parts of the drawing stand more than {DEPTH} deep");
            return Err(Refused::new(reason, SIMPLER));
        }
        self.left = self.left.checked_sub(1).ok_or_else(|| {
            let reason = format!("the drawing has more than {PARTS} parts");
            Refused::new(reason, SIMPLER)
        })?;
        for attribute in node.attributes() {
            let used = match attribute.name() {
                "href" => attribute.value().trim().strip_prefix('#'),
                _ => attribute
                    .value()
                    .split_once("url(")
                    .map(|(_, rest)| rest.trim_start_matches([' ', '"', '\'', '#']))
                    .and_then(|rest| rest.split([' ', '"', '\'', ')']).next()),
            };
            if let Some(target) = used.and_then(|id| self.by_id.get(id).copied()) {
                self.count(target, depth + 1)?;
            }
        }
        let parts = node.children().filter(Node::is_element);
        for part in parts {
            self.count(part, depth + 1)?;
        }
        Ok(())
    }
}

/// Areas while they are collected, with what of them is seen.
struct Areas {
    areas: Vec<(Area, Rect)>,
    points: usize,
    width: f32,
    height: f32,
}

/// A shape that cuts others out, with the rectangle around it.
#[derive(Clone)]
struct Cut {
    outline: Outline,
    bounds: Rect,
}

impl Areas {
    fn of(tree: &Tree) -> Result<Self, Refused> {
        let mut areas = Self {
            areas: Vec::new(),
            points: 0,
            width: tree.size().width(),
            height: tree.size().height(),
        };
        areas.group(tree.root(), Transform::identity(), &[])?;
        Ok(areas)
    }

    fn group(&mut self, group: &Group, outer: Transform, cuts: &[Cut]) -> Result<(), Refused> {
        let flat = group.opacity().get() >= 1.0
            && group.blend_mode() == BlendMode::Normal
            && group.mask().is_none()
            && group.filters().is_empty();
        if !flat {
            return Err(not_flat());
        }
        let transform = outer.pre_concat(group.transform());
        let mut cuts = cuts.to_vec();
        let mut clip = group.clip_path();
        while let Some(cut) = clip {
            match self.cut(cut, transform)? {
                Some(cut) => cuts.push(cut),
                // Nothing of the group is left.
                None => return Ok(()),
            }
            clip = cut.clip_path();
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => self.group(inner, transform, &cuts)?,
                usvg::Node::Path(path) => self.path(path, transform, &cuts)?,
                usvg::Node::Image(_) | usvg::Node::Text(_) => return Err(not_flat()),
            }
        }
        Ok(())
    }

    /// The one shape of a cut; several would have to be united first.
    fn cut(&mut self, clip: &ClipPath, outer: Transform) -> Result<Option<Cut>, Refused> {
        let mut transform = outer.pre_concat(clip.transform());
        let mut group = clip.root();
        loop {
            transform = transform.pre_concat(group.transform());
            match group.children() {
                [] => return Ok(None),
                [usvg::Node::Path(path)] => {
                    let rule = path.fill().map_or(FillRule::NonZero, |fill| fill.rule());
                    let cut = self.outline(path.data().clone(), transform, rule)?;
                    return Ok(cut.map(|(outline, bounds)| Cut { outline, bounds }));
                }
                [usvg::Node::Group(inner)] if inner.clip_path().is_none() => group = inner,
                _ => {
                    return Err(Refused::new(
                        "the drawing has a cut of several shapes",
                        FLATTEN,
                    ));
                }
            }
        }
    }

    fn path(
        &mut self,
        path: &usvg::Path,
        transform: Transform,
        cuts: &[Cut],
    ) -> Result<(), Refused> {
        if !path.is_visible() {
            return Ok(());
        }
        let fill = path.fill().map(|fill| {
            let data = Some(path.data().clone());
            (data, fill.paint(), fill.opacity(), fill.rule())
        });
        let stroke = path.stroke().map(|stroke| {
            let drawn = stroke.to_tiny_skia();
            let scale = PathStroker::compute_resolution_scale(&transform);
            // A line that is too short for its width leaves nothing.
            let line = match &drawn.dash {
                Some(dash) => path.data().dash(dash, scale),
                None => Some(path.data().clone()),
            };
            let data = line.and_then(|line| line.stroke(&drawn, scale));
            (data, stroke.paint(), stroke.opacity(), FillRule::NonZero)
        });
        let painted = match path.paint_order() {
            PaintOrder::FillAndStroke => [fill, stroke],
            PaintOrder::StrokeAndFill => [stroke, fill],
        };
        for (data, paint, opacity, rule) in painted.into_iter().flatten() {
            let Paint::Color(colour) = paint else {
                return Err(not_flat());
            };
            if opacity.get() < 1.0 {
                return Err(not_flat());
            }
            let Some((outline, bounds)) = (match data {
                Some(data) => self.outline(data, transform, rule)?,
                None => None,
            }) else {
                continue;
            };
            let seen = cuts.iter().try_fold(bounds, |seen, cut| {
                self.points += cut.outline.path.0.len();
                seen.intersect(&cut.bounds)
            });
            self.check_points()?;
            if let Some(seen) = seen {
                let area = Area {
                    outline,
                    rgb: [colour.red, colour.green, colour.blue],
                    clips: cuts.iter().map(|cut| cut.outline.clone()).collect(),
                };
                self.areas.push((area, seen));
            }
        }
        Ok(())
    }

    /// A path in the drawing's own measure with the rectangle around it; none where it has no extent.
    fn outline(
        &mut self,
        path: tiny_skia_path::Path,
        transform: Transform,
        rule: FillRule,
    ) -> Result<Option<(Outline, Rect)>, Refused> {
        let away = || Refused::new("a part lies far outside the drawing", FLATTEN);
        let path = path.transform(transform).ok_or_else(away)?;
        let far = self.width.max(self.height) * FAR;
        let all = path.bounds();
        if all.left() < -far || all.top() < -far || all.right() > far || all.bottom() > far {
            return Err(away());
        }
        let Some(bounds) = path.compute_tight_bounds() else {
            return Ok(None);
        };
        let steps = steps(&path);
        self.points += steps.len();
        self.check_points()?;
        let outline = Outline {
            path: Path(steps),
            even_odd: rule == FillRule::EvenOdd,
        };
        let has_extent = bounds.width() > 0.0 && bounds.height() > 0.0;
        Ok(has_extent.then_some((outline, bounds)))
    }

    fn check_points(&self) -> Result<(), Refused> {
        match self.points <= POINTS {
            true => Ok(()),
            false => {
                let reason = format!("the drawing's outlines have more than {POINTS} points");
                Err(Refused::new(reason, SIMPLER))
            }
        }
    }

    /// In the smallest frame around what is seen; nothing reaches out of it.
    fn framed(self) -> Result<Drawing, Refused> {
        let whole = Rect::from_xywh(0.0, 0.0, self.width, self.height);
        let seen = self
            .areas
            .iter()
            .filter(|(area, _)| !is_pale(&area.rgb))
            .map(|(_, bounds)| *bounds)
            .reduce(|one, other| one.join(&other).unwrap_or(one));
        let frame = seen
            .zip(whole)
            .and_then(|(seen, whole)| seen.intersect(&whole))
            .ok_or_else(Refused::not_seen)?;
        check_proportions(frame.width(), frame.height())?;
        let moved = |outline: Outline| Outline {
            path: outline.path.moved(-frame.left(), -frame.top()),
            ..outline
        };
        let edge = Outline {
            path: rectangle(frame.width(), frame.height()),
            even_odd: false,
        };
        let areas = self.areas.into_iter().map(|(area, bounds)| {
            let mut clips: Vec<Outline> = area.clips.into_iter().map(moved).collect();
            if !contains(&frame, &bounds) {
                clips.push(edge.clone());
            }
            Area {
                outline: moved(area.outline),
                clips,
                ..area
            }
        });
        Ok(Drawing {
            width: frame.width(),
            height: frame.height(),
            areas: areas.collect(),
        })
    }
}

fn not_flat() -> Refused {
    Refused::new(
        "the drawing has gradients, transparency or effects",
        FLATTEN,
    )
}

fn contains(outer: &Rect, inner: &Rect) -> bool {
    inner.left() >= outer.left()
        && inner.top() >= outer.top()
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom()
}

fn rectangle(width: f32, height: f32) -> Path {
    Path(vec![
        Step::Move(0.0, 0.0),
        Step::Line(width, 0.0),
        Step::Line(width, height),
        Step::Line(0.0, height),
        Step::Close,
    ])
}

/// Curves with one handle are said with two.
fn steps(path: &tiny_skia_path::Path) -> Vec<Step> {
    let mut at = (0.0, 0.0);
    path.segments()
        .map(|segment| match segment {
            PathSegment::MoveTo(to) => {
                at = (to.x, to.y);
                Step::Move(to.x, to.y)
            }
            PathSegment::LineTo(to) => {
                at = (to.x, to.y);
                Step::Line(to.x, to.y)
            }
            PathSegment::QuadTo(handle, to) => {
                let toward = |from: f32, handle: f32| from + (handle - from) * 2.0 / 3.0;
                let (x, y) = at;
                at = (to.x, to.y);
                Step::Curve(
                    toward(x, handle.x),
                    toward(y, handle.y),
                    toward(to.x, handle.x),
                    toward(to.y, handle.y),
                    to.x,
                    to.y,
                )
            }
            PathSegment::CubicTo(one, two, to) => {
                at = (to.x, to.y);
                Step::Curve(one.x, one.y, two.x, two.y, to.x, to.y)
            }
            PathSegment::Close => Step::Close,
        })
        .collect()
}
