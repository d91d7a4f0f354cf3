//! Worksheets as they stand in the pack: lines to fill in, and lines that are worked out from those above.
//!
//! How a formula is read and worked out: `crate::worksheet`.

use super::load;
use crate::condition::Condition;
use crate::ids::{LineId, WorksheetId};
use crate::worksheet::{Figure, Formula};
use serde::Deserialize;

/// A sheet with a worked example.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worksheet {
    /// Id.
    pub id: WorksheetId,
    /// For whom; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// Lines, from top to bottom. A formula names only lines above it.
    #[serde(rename = "line")]
    pub lines: Vec<Line>,
}

/// A line of a worksheet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawLine")]
pub struct Line {
    /// Id, unique within the worksheet.
    pub id: LineId,
    /// What its figure counts.
    pub unit: Unit,
    /// Whether it is drawn as a total.
    pub total: bool,
    /// Where its figure comes from.
    pub figure: LineFigure,
}

/// Where a line's figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFigure {
    /// The owner fills it in; here the figure of the worked example, which is invented.
    Input(Figure),
    /// It is worked out.
    Formula(Formula),
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Money, in one currency for the whole sheet.
    Money,
    /// Percent.
    Percent,
    /// Pieces, days, parcels.
    Count,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LineKind {
    Input,
    Formula,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    id: LineId,
    kind: LineKind,
    unit: Unit,
    #[serde(default)]
    example: Option<Figure>,
    #[serde(default)]
    formula: Option<Formula>,
    #[serde(default)]
    total: bool,
}

impl TryFrom<RawLine> for Line {
    type Error = String;

    fn try_from(raw: RawLine) -> Result<Self, String> {
        let figure = match (raw.kind, raw.example, raw.formula) {
            (LineKind::Input, Some(example), None) => LineFigure::Input(example),
            (LineKind::Formula, None, Some(formula)) => LineFigure::Formula(formula),
            (LineKind::Input, ..) => {
                return Err(format!(
                    "line `{}`: an input has `example` and no `formula`",
                    raw.id
                ));
            }
            (LineKind::Formula, ..) => {
                return Err(format!(
                    "line `{}`: a formula has `formula` and no `example`",
                    raw.id
                ));
            }
        };
        Ok(Self {
            id: raw.id,
            unit: raw.unit,
            total: raw.total,
            figure,
        })
    }
}
