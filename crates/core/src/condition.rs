//! The one small language of the content pack's conditions; its grammar stands in `assets/content/README.md`.

use crate::ids::{ActionId, FactId, ItemId, OptionId};
use serde::{Deserialize, Deserializer, de::Error};
use std::fmt;

/// Most conditions inside one another: a pack from elsewhere is read too.
const DEPTH: usize = 50;
/// Most characters of a wrong condition that are shown.
const SHOWN: usize = 200;

/// A condition over facts, levels and done actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// `always`
    Always,
    /// `fact = option`, `fact in [a, b]`: one of these options is stated.
    Fact(FactId, Vec<OptionId>),
    /// `known(fact)`: the fact was stated.
    Known(FactId),
    /// `item >= level`
    AtLeast(ItemId, u8),
    /// `item < level`
    Below(ItemId, u8),
    /// `done(action)`
    Done(ActionId),
    /// `has(mark)`: inside a set question's formulas.
    Mark(OptionId),
    /// `any n`, `any n of [a, b]`; an empty list means every mark.
    AnyOf(usize, Vec<OptionId>),
    /// `not (…)`
    Not(Box<Condition>),
    /// `a and b`
    All(Vec<Condition>),
    /// `a or b`
    Any(Vec<Condition>),
}

/// What a condition looks at while it is evaluated. The defaults say "not met".
pub trait Lookup {
    /// Whether the fact has this option.
    fn fact_has(&self, _fact: &FactId, _option: &OptionId) -> bool {
        false
    }
    /// Whether the fact was stated.
    fn fact_known(&self, _fact: &FactId) -> bool {
        false
    }
    /// The item's level; unanswered, hidden and unknown are 0.
    fn level(&self, _item: &ItemId) -> u8 {
        0
    }
    /// Whether the item can be found lacking: asked of this company and replied to. Only `<` looks at it.
    fn counts(&self, _item: &ItemId) -> bool {
        true
    }
    /// Whether the action is done, or has nothing left to lift.
    fn done(&self, _action: &ActionId) -> bool {
        false
    }
    /// Whether the mark of the set question in hand is set.
    fn marked(&self, _mark: &OptionId) -> bool {
        false
    }
    /// How many marks of the set question in hand are set.
    fn mark_count(&self) -> usize {
        0
    }
}

impl Condition {
    /// Whether the condition holds.
    pub fn holds(&self, look: &dyn Lookup) -> bool {
        match self {
            Self::Always => true,
            Self::Fact(fact, options) => options.iter().any(|option| look.fact_has(fact, option)),
            Self::Known(fact) => look.fact_known(fact),
            Self::AtLeast(item, level) => look.level(item) >= *level,
            Self::Below(item, level) => look.counts(item) && look.level(item) < *level,
            Self::Done(action) => look.done(action),
            Self::Mark(mark) => look.marked(mark),
            Self::AnyOf(count, marks) if marks.is_empty() => look.mark_count() >= *count,
            Self::AnyOf(count, marks) => {
                marks.iter().filter(|mark| look.marked(mark)).count() >= *count
            }
            Self::Not(inner) => !inner.holds(look),
            Self::All(parts) => parts.iter().all(|part| part.holds(look)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(look)),
        }
    }

    /// Calls `visit` for this condition and every one inside it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Condition)) {
        visit(self);
        match self {
            Self::Not(inner) => inner.walk(visit),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            _ => {}
        }
    }

    /// Reads a condition.
    ///
    /// # Errors
    /// What was expected and where, in characters from the start.
    pub fn parse(text: &str) -> Result<Self, ConditionError> {
        let mut parser = Parser {
            tokens: tokenize(text)?,
            next: 0,
            end: text.chars().count(),
            depth: 0,
        };
        let condition = parser.any()?;
        match parser.peek() {
            None => Ok(condition),
            Some(_) => Err(parser.error("the end, `and` or `or`")),
        }
    }
}

/// A condition that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at character {at}")]
pub struct ConditionError {
    /// What would have been right there.
    pub expected: &'static str,
    /// Characters from the start of the condition, from 0.
    pub at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Number(u32),
    Sign(&'static str),
}

fn tokenize(text: &str) -> Result<Vec<(usize, Token)>, ConditionError> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        match chars[at] {
            c if c.is_whitespace() => at += 1,
            c if c.is_ascii_lowercase() => {
                while at < chars.len()
                    && (chars[at].is_ascii_lowercase()
                        || chars[at].is_ascii_digit()
                        || chars[at] == '-')
                {
                    at += 1;
                }
                tokens.push((start, Token::Word(chars[start..at].iter().collect())));
            }
            c if c.is_ascii_digit() => {
                while at < chars.len() && chars[at].is_ascii_digit() {
                    at += 1;
                }
                let digits: String = chars[start..at].iter().collect();
                let number = digits.parse().map_err(|_| ConditionError {
                    expected: "a small number",
                    at: start,
                })?;
                tokens.push((start, Token::Number(number)));
            }
            '>' if chars.get(at + 1) == Some(&'=') => {
                tokens.push((start, Token::Sign(">=")));
                at += 2;
            }
            c => {
                let sign = ["=", "<", "(", ")", "[", "]", ","]
                    .into_iter()
                    .find(|sign| sign.starts_with(c))
                    .ok_or(ConditionError {
                        expected: "an id, a number or a sign",
                        at: start,
                    })?;
                tokens.push((start, Token::Sign(sign)));
                at += 1;
            }
        }
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    end: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn error(&self, expected: &'static str) -> ConditionError {
        let at = self.tokens.get(self.next).map_or(self.end, |(at, _)| *at);
        ConditionError { expected, at }
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(next)) if next == word);
        self.next += usize::from(found);
        found
    }

    fn takes_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.next += usize::from(found);
        found
    }

    fn sign(&mut self, sign: &str, expected: &'static str) -> Result<(), ConditionError> {
        if self.takes_sign(sign) {
            Ok(())
        } else {
            Err(self.error(expected))
        }
    }

    fn word(&mut self) -> Result<String, ConditionError> {
        match self.peek() {
            Some(Token::Word(word)) => {
                let word = word.clone();
                self.next += 1;
                Ok(word)
            }
            _ => Err(self.error("an id")),
        }
    }

    fn number(&mut self) -> Result<u32, ConditionError> {
        match self.peek() {
            Some(Token::Number(number)) => {
                let number = *number;
                self.next += 1;
                Ok(number)
            }
            _ => Err(self.error("a number")),
        }
    }

    fn level(&mut self) -> Result<u8, ConditionError> {
        let number = self.number()?;
        u8::try_from(number).map_err(|_| self.error("a level below 256"))
    }

    fn list(&mut self) -> Result<Vec<OptionId>, ConditionError> {
        self.sign("[", "`[`")?;
        let mut items = vec![OptionId::from(self.word()?)];
        while self.takes_sign(",") {
            items.push(OptionId::from(self.word()?));
        }
        self.sign("]", "`]` or `,`")?;
        Ok(items)
    }

    fn any(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.all()?];
        while self.takes_word("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Condition::Any(parts)
        })
    }

    fn all(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.atom()?];
        while self.takes_word("and") {
            parts.push(self.atom()?);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Condition::All(parts)
        })
    }

    fn atom(&mut self) -> Result<Condition, ConditionError> {
        if self.depth == DEPTH {
            return Err(self.error("conditions at most 50 deep"));
        }
        self.depth += 1;
        let atom = self.atom_inside();
        self.depth -= 1;
        atom
    }

    fn atom_inside(&mut self) -> Result<Condition, ConditionError> {
        if self.takes_sign("(") {
            let inner = self.any()?;
            self.sign(")", "`)`")?;
            return Ok(inner);
        }
        let word = self.word()?;
        match word.as_str() {
            "always" => Ok(Condition::Always),
            "not" => Ok(Condition::Not(Box::new(self.atom()?))),
            "any" => {
                let count = self.number()? as usize;
                let marks = if self.takes_word("of") {
                    self.list()?
                } else {
                    Vec::new()
                };
                Ok(Condition::AnyOf(count, marks))
            }
            "known" | "done" | "has" if self.takes_sign("(") => {
                let name = self.word()?;
                self.sign(")", "`)`")?;
                Ok(match word.as_str() {
                    "known" => Condition::Known(name.into()),
                    "done" => Condition::Done(name.into()),
                    _ => Condition::Mark(name.into()),
                })
            }
            _ if self.takes_sign(">=") => Ok(Condition::AtLeast(word.into(), self.level()?)),
            _ if self.takes_sign("<") => Ok(Condition::Below(word.into(), self.level()?)),
            _ if self.takes_sign("=") => Ok(Condition::Fact(
                word.into(),
                vec![OptionId::from(self.word()?)],
            )),
            _ if self.takes_word("in") => Ok(Condition::Fact(word.into(), self.list()?)),
            _ => Err(self.error("`=`, `in`, `>=` or `<`")),
        }
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|error| {
            let shown: String = text.chars().take(SHOWN).collect();
            let more = if shown.len() < text.len() { "…" } else { "" };
            D::Error::custom(format!("condition `{shown}{more}`: {error}"))
        })
    }
}

/// Writes the condition back in its own language; reading it again gives the same condition.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |options: &[OptionId]| {
            options
                .iter()
                .map(OptionId::as_str)
                .collect::<Vec<_>>()
                .join(", ")
        };
        let joined = |f: &mut fmt::Formatter<'_>, parts: &[Condition], word: &str| {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    write!(f, " {word} ")?;
                }
                match part {
                    Self::All(_) | Self::Any(_) => write!(f, "({part})")?,
                    _ => write!(f, "{part}")?,
                }
            }
            Ok(())
        };
        match self {
            Self::Always => f.write_str("always"),
            Self::Fact(fact, options) if options.len() == 1 => write!(f, "{fact} = {}", options[0]),
            Self::Fact(fact, options) => write!(f, "{fact} in [{}]", list(options)),
            Self::Known(fact) => write!(f, "known({fact})"),
            Self::AtLeast(item, level) => write!(f, "{item} >= {level}"),
            Self::Below(item, level) => write!(f, "{item} < {level}"),
            Self::Done(action) => write!(f, "done({action})"),
            Self::Mark(mark) => write!(f, "has({mark})"),
            Self::AnyOf(count, marks) if marks.is_empty() => write!(f, "any {count}"),
            Self::AnyOf(count, marks) => write!(f, "any {count} of [{}]", list(marks)),
            Self::Not(inner) => write!(f, "not ({inner})"),
            Self::All(parts) => joined(f, parts, "and"),
            Self::Any(parts) => joined(f, parts, "or"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_and_written_back() {
        for text in [
            "always",
            "offer = goods",
            "offer in [service, digital]",
            "not (country = ec)",
            "collect >= 2 and (landed-price >= 1 or known(destination))",
            "collect < 2",
            "done(compare-carriers) or carriers >= 2",
            "any 3",
            "any 2 of [two-step, backups] or has(updates)",
        ] {
            let condition = Condition::parse(text).unwrap();
            assert_eq!(
                condition.to_string(),
                text,
                "a condition is written as it was read"
            );
        }
    }

    #[test]
    fn a_wrong_condition_says_what_was_expected_and_where() {
        for (text, expected, at) in [
            ("", "an id", 0),
            ("offer =", "an id", 7),
            ("offer goods", "`=`, `in`, `>=` or `<`", 6),
            ("collect >= two", "a number", 11),
            ("offer in [goods", "`]` or `,`", 15),
            ("offer = goods collect >= 1", "the end, `and` or `or`", 14),
            ("offer == goods", "an id", 7),
        ] {
            assert_eq!(
                Condition::parse(text),
                Err(ConditionError { expected, at }),
                "of `{text}`"
            );
        }
    }
}
