//! The formulas of worksheets: a small written language over the lines above, worked out in exact fractions.
//!
//! Deliberately not here: money, currencies and how a figure is written in a country.

use crate::content::{LineFigure, Worksheet};
use crate::ids::LineId;
use num_bigint::BigInt;
use num_rational::BigRational;
use serde::{Deserialize, Deserializer, de::Error};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Most characters of a formula, and most brackets inside one another: a pack from elsewhere is read too.
const LENGTH: usize = 500;
const DEPTH: usize = 20;
/// Most digits before and after the decimal point of a written number.
const DIGITS: usize = 12;

/// An exact figure of a worksheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(BigRational);

/// What a formula line says: numbers and lines above, added, taken away, multiplied and divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A number.
    Number(Figure),
    /// The figure of a line above.
    Line(LineId),
    /// Two parts and what is done with them.
    Operation(Box<Formula>, Operator, Box<Formula>),
}

/// What is done with two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
}

/// Figures of a worksheet's lines. A line without a figure is left out: an input that nobody filled in,
/// a formula that rests on one, or a division by zero or less (percentages that together leave nothing to share).
pub type Figures = BTreeMap<LineId, Figure>;

impl Worksheet {
    /// The worked example: its inputs, and what follows from them.
    pub fn example(&self) -> Figures {
        self.work_out(&Figures::new(), true)
    }

    /// What follows from figures that somebody filled in. Figures of other lines are not looked at.
    pub fn figures(&self, filled_in: &Figures) -> Figures {
        self.work_out(filled_in, false)
    }

    /// Lines still to be filled in before this one has a figure, given the figures there are.
    pub fn lacks(&self, line: &LineId, figures: &Figures) -> BTreeSet<LineId> {
        let mut lacking = BTreeSet::from([line]);
        let mut found = BTreeSet::new();
        // From bottom to top, each line once: a formula names only lines above it.
        for line in self.lines.iter().rev() {
            if !lacking.contains(&line.id) || figures.contains_key(&line.id) {
                continue;
            }
            match &line.figure {
                LineFigure::Input(_) => drop(found.insert(line.id.clone())),
                LineFigure::Formula(formula) => lacking.extend(formula.lines()),
            }
        }
        found
    }

    fn work_out(&self, filled_in: &Figures, example: bool) -> Figures {
        let mut figures = Figures::new();
        // From top to bottom: a formula finds only lines above it.
        for line in &self.lines {
            let figure = match &line.figure {
                LineFigure::Input(invented) if example => Some(invented.clone()),
                LineFigure::Input(_) => filled_in.get(&line.id).cloned(),
                LineFigure::Formula(formula) => formula.work_out(&figures),
            };
            if let Some(figure) = figure {
                figures.insert(line.id.clone(), figure);
            }
        }
        figures
    }
}

impl Figure {
    /// Reads a decimal number such as `18` or `3.5`: no sign, no grouping, at most 12 digits on each side of the point.
    ///
    /// # Errors
    /// It is no such number.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        let wrong = FormulaError {
            expected: "a number such as 18 or 3.5",
            at: 0,
        };
        let (whole, decimals) = match text.split_once('.') {
            Some((_, "")) => return Err(wrong),
            Some(parts) => parts,
            None => (text, ""),
        };
        let digits = |part: &str| part.len() <= DIGITS && part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(decimals) {
            return Err(wrong);
        }
        let parsed: BigInt = format!("{whole}{decimals}").parse().map_err(|_| wrong)?;
        let scale = decimals
            .bytes()
            .fold(BigInt::from(1), |scale, _| scale * 10);
        Ok(Self(BigRational::new(parsed, scale)))
    }

    /// The figure in hundredths, rounded half up (of a negative figure: half away from zero).
    ///
    /// None where it is too large to be written on paper.
    pub fn hundredths(&self) -> Option<i64> {
        let hundredths = &self.0 * BigRational::from_integer(BigInt::from(100));
        i64::try_from(hundredths.round().to_integer()).ok()
    }
}

impl From<i64> for Figure {
    fn from(number: i64) -> Self {
        Self(BigRational::from_integer(BigInt::from(number)))
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|error| D::Error::custom(format!("figure `{text}`: {error}")))
    }
}

/// As a fraction in lowest terms, such as `7/2`.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Formula {
    /// Works the formula out. None where a line has no figure, or something is divided by zero or less.
    pub fn work_out(&self, figures: &Figures) -> Option<Figure> {
        match self {
            Self::Number(number) => Some(number.clone()),
            Self::Line(line) => figures.get(line).cloned(),
            Self::Operation(left, operator, right) => {
                let (Figure(left), Figure(right)) =
                    (left.work_out(figures)?, right.work_out(figures)?);
                let result = match operator {
                    Operator::Plus => left + right,
                    Operator::Minus => left - right,
                    Operator::Times => left * right,
                    // What something is shared out by is an amount: commissions of 100 % or more leave none.
                    Operator::Over if *right.numer() <= BigInt::ZERO => return None,
                    Operator::Over => left / right,
                };
                Some(Figure(result))
            }
        }
    }

    /// Lines that the formula names, from left to right.
    pub fn lines(&self) -> Vec<&LineId> {
        match self {
            Self::Number(_) => Vec::new(),
            Self::Line(line) => vec![line],
            Self::Operation(left, _, right) => {
                let mut lines = left.lines();
                lines.extend(right.lines());
                lines
            }
        }
    }

    /// Reads a formula.
    ///
    /// # Errors
    /// What was expected and where, in characters from the start.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        if text.chars().count() > LENGTH {
            return Err(FormulaError {
                expected: "at most 500 characters",
                at: LENGTH,
            });
        }
        let mut parser = Parser {
            pieces: pieces(text)?,
            next: 0,
            end: text.chars().count(),
            depth: 0,
        };
        let formula = parser.sum()?;
        match parser.peek() {
            None => Ok(formula),
            Some(_) => Err(parser.error("an operator between spaces, or the end")),
        }
    }
}

impl<'de> Deserialize<'de> for Formula {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|error| D::Error::custom(format!("formula `{text}`: {error}")))
    }
}

/// A formula or a number that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at character {at}")]
pub struct FormulaError {
    /// What would have been right there.
    pub expected: &'static str,
    /// Characters from the start, from 0.
    pub at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Line(LineId),
    Number(Figure),
    Operator(Operator),
    Open,
    Close,
}

/// Cuts a formula at spaces and brackets. Operators stand between spaces, because ids hold hyphens.
fn pieces(text: &str) -> Result<Vec<(usize, Piece)>, FormulaError> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let piece = match chars[at] {
            c if c.is_whitespace() => {
                at += 1;
                continue;
            }
            '(' => Piece::Open,
            ')' => Piece::Close,
            _ => {
                while at + 1 < chars.len()
                    && !chars[at + 1].is_whitespace()
                    && !['(', ')'].contains(&chars[at + 1])
                {
                    at += 1;
                }
                let word: String = chars[start..=at].iter().collect();
                read_word(&word, start)?
            }
        };
        at += 1;
        found.push((start, piece));
    }
    Ok(found)
}

fn read_word(word: &str, at: usize) -> Result<Piece, FormulaError> {
    Ok(match word {
        "+" => Piece::Operator(Operator::Plus),
        "-" => Piece::Operator(Operator::Minus),
        "*" => Piece::Operator(Operator::Times),
        "/" => Piece::Operator(Operator::Over),
        _ if crate::ids::is_id(word) => Piece::Line(word.into()),
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => {
            let number = Figure::parse(word).map_err(|error| FormulaError { at, ..error })?;
            Piece::Number(number)
        }
        _ => {
            return Err(FormulaError {
                expected: "a line, a number, a bracket, or an operator between spaces",
                at,
            });
        }
    })
}

struct Parser {
    pieces: Vec<(usize, Piece)>,
    next: usize,
    end: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Piece> {
        self.pieces.get(self.next).map(|(_, piece)| piece)
    }

    fn error(&self, expected: &'static str) -> FormulaError {
        let at = self.pieces.get(self.next).map_or(self.end, |(at, _)| *at);
        FormulaError { expected, at }
    }

    fn takes(&mut self, operators: [Operator; 2]) -> Option<Operator> {
        match self.peek() {
            Some(Piece::Operator(next)) if operators.contains(next) => {
                let operator = *next;
                self.next += 1;
                Some(operator)
            }
            _ => None,
        }
    }

    fn sum(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.product()?;
        while let Some(operator) = self.takes([Operator::Plus, Operator::Minus]) {
            let right = self.product()?;
            left = Formula::Operation(Box::new(left), operator, Box::new(right));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.part()?;
        while let Some(operator) = self.takes([Operator::Times, Operator::Over]) {
            let right = self.part()?;
            left = Formula::Operation(Box::new(left), operator, Box::new(right));
        }
        Ok(left)
    }

    fn part(&mut self) -> Result<Formula, FormulaError> {
        let Some(piece) = self.peek().cloned() else {
            return Err(self.error("a line, a number or `(`"));
        };
        match piece {
            Piece::Line(line) => {
                self.next += 1;
                Ok(Formula::Line(line))
            }
            Piece::Number(number) => {
                self.next += 1;
                Ok(Formula::Number(number))
            }
            Piece::Open if self.depth == DEPTH => Err(self.error("at most 20 brackets deep")),
            Piece::Open => {
                self.next += 1;
                self.depth += 1;
                let inner = self.sum()?;
                self.depth -= 1;
                if self.peek() != Some(&Piece::Close) {
                    return Err(self.error("`)` or an operator between spaces"));
                }
                self.next += 1;
                Ok(inner)
            }
            Piece::Close | Piece::Operator(_) => Err(self.error("a line, a number or `(`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(of: &[(&str, &str)]) -> Figures {
        of.iter()
            .map(|(line, number)| ((*line).into(), Figure::parse(number).unwrap()))
            .collect()
    }

    fn hundredths(formula: &str, of: &[(&str, &str)]) -> Option<i64> {
        let formula = Formula::parse(formula).unwrap();
        formula.work_out(&figures(of)).unwrap().hundredths()
    }

    #[test]
    fn times_binds_tighter_and_equals_go_from_left_to_right() {
        assert_eq!(hundredths("2 + 3 * 4", &[]), Some(1400));
        assert_eq!(hundredths("(2 + 3) * 4", &[]), Some(2000));
        assert_eq!(hundredths("10 - 4 - 3", &[]), Some(300));
        assert_eq!(hundredths("8 / 2 / 2", &[]), Some(200));
    }

    #[test]
    fn the_duty_of_a_scarf_is_exact() {
        let of = [("product", "18"), ("freight", "7.35"), ("duty-rate", "6.5")];
        let duty = "(product + freight) * duty-rate / 100";
        assert_eq!(hundredths(duty, &of), Some(165), "1.64775 rounds up");
        assert_eq!(
            Formula::parse(duty).unwrap().work_out(&figures(&of)),
            Some(Figure(BigRational::new(
                BigInt::from(65910),
                BigInt::from(40000)
            ))),
            "nothing is lost before the last rounding"
        );
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(hundredths("0.125", &[]), Some(13));
        assert_eq!(hundredths("0 - 0.125", &[]), Some(-13));
        assert_eq!(hundredths("1 / 3", &[]), Some(33));
        assert_eq!(hundredths("2 / 3", &[]), Some(67));
    }

    #[test]
    fn a_figure_too_large_for_paper_is_none() {
        let formula = "999999999999 * 999999999999";
        assert_eq!(hundredths(formula, &[]), None);
    }

    #[test]
    fn without_a_figure_or_by_zero_or_less_there_is_none() {
        let of = figures(&[("units", "0"), ("cost", "5")]);
        for formula in [
            "cost / units",
            "cost / (units * 3)",
            "cost / (units - 3)",
            "cost + freight",
        ] {
            let formula = Formula::parse(formula).unwrap();
            assert_eq!(formula.work_out(&of), None, "{formula:?}");
        }
    }

    #[test]
    fn a_wrong_formula_says_what_was_expected_and_where() {
        for (text, expected, at) in [
            ("", "a line", 0),
            ("cost +", "a line", 6),
            ("cost freight", "an operator", 5),
            ("(cost + 1", "`)`", 9),
            ("cost + 1)", "an operator", 8),
            ("cost+1", "operator between spaces", 0),
            ("cost * -1", "operator between spaces", 7),
            ("1,5 + cost", "a number", 0),
            ("cost * 1.", "a number", 7),
            ("cost * 1234567890123", "a number", 7),
            ("Cost", "a line", 0),
            ("cost % 3", "a line", 5),
        ] {
            let error = Formula::parse(text).unwrap_err();
            assert!(error.expected.contains(expected), "{text}: {error}");
            assert_eq!(error.at, at, "{text}: {error}");
        }
        // A hyphen without spaces belongs to an id.
        let one = Formula::parse("cost-1").unwrap();
        assert_eq!(one, Formula::Line("cost-1".into()));
    }

    #[test]
    fn a_formula_made_to_hurt_is_refused() {
        let deep = format!("{}1{}", "(".repeat(21), ")".repeat(21));
        assert!(Formula::parse(&deep).unwrap_err().expected.contains("deep"));
        let long = "1 + ".repeat(200) + "1";
        assert!(Formula::parse(&long).unwrap_err().expected.contains("500"));
    }
}
