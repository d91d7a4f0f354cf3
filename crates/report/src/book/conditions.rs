//! Conditions in words: the pack's small written language as an expert reads it.

use rumbo_core::Condition;
use rumbo_core::content::Item;
use rumbo_core::ids::{FactId, OptionId};
use rumbo_i18n::messages;

use super::parts::{Bit, Line};
use super::words::{Words, number};

impl Words<'_> {
    /// A condition; questions, milestones and actions lead to their records.
    pub(super) fn condition(&self, condition: &Condition) -> Line {
        let mut line = Line::new();
        self.write(condition, None, false, &mut line);
        line
    }

    /// A formula over the marks of a set question.
    pub(super) fn formula(&self, condition: &Condition, of: Item<'_>) -> Line {
        let mut line = Line::new();
        self.write(condition, Some(of), false, &mut line);
        line
    }

    /// A condition that decides for whom something is; "A todas las empresas" when it says nothing.
    pub(super) fn for_whom_condition(&self, condition: &Condition) -> Line {
        match condition {
            Condition::Always => vec![Bit::plain(messages::book_everybody(self.l))],
            condition => self.condition(condition),
        }
    }

    fn write(&self, condition: &Condition, of: Option<Item<'_>>, inner: bool, line: &mut Line) {
        let l = self.l;
        match condition {
            Condition::Always => line.push(Bit::plain(messages::book_always(l))),
            Condition::Fact(fact, options) => {
                let (fact, options) = (self.fact_name(fact), self.fact_options(fact, options));
                line.push(Bit::plain(messages::book_condition_fact(l, fact, options)));
            }
            Condition::Known(fact) => line.push(Bit::plain(messages::book_condition_known(
                l,
                self.fact_name(fact),
            ))),
            Condition::AtLeast(item, level) => {
                line.push(self.quoted_item(item));
                line.push(Bit::plain(format!(
                    " {}",
                    messages::book_condition_at_least(l, *level)
                )));
            }
            Condition::Below(item, level) => {
                line.push(self.quoted_item(item));
                line.push(Bit::plain(format!(
                    " {}",
                    messages::book_condition_below(l, *level)
                )));
            }
            Condition::Done(action) => {
                line.push(Bit::plain(format!("{} ", messages::book_condition_done(l))));
                line.push(Bit {
                    text: self.quoted(&self.action_title(action)),
                    ..self.action(action)
                });
            }
            Condition::Mark(mark) => line.push(Bit::plain(self.mark(of, mark))),
            Condition::AnyOf(count, marks) if marks.is_empty() => {
                line.push(Bit::plain(messages::book_condition_any(l, number(*count))));
            }
            Condition::AnyOf(count, marks) => {
                let marks: Vec<String> = marks.iter().map(|mark| self.mark(of, mark)).collect();
                line.push(Bit::plain(messages::book_condition_any_of(
                    l,
                    *count,
                    marks.join(", "),
                )));
            }
            Condition::Not(part) => {
                if let Condition::Fact(fact, options) = part.as_ref() {
                    let (fact, options) = (self.fact_name(fact), self.fact_options(fact, options));
                    line.push(Bit::plain(messages::book_condition_fact_not(
                        l, fact, options,
                    )));
                    return;
                }
                line.push(Bit::plain(format!("{} (", messages::book_condition_not(l))));
                self.write(part, of, false, line);
                line.push(Bit::plain(")"));
            }
            Condition::All(parts) => self.write_all(parts, &messages::book_and(l), of, inner, line),
            Condition::Any(parts) => self.write_all(parts, &messages::book_or(l), of, inner, line),
        }
    }

    fn write_all(
        &self,
        parts: &[Condition],
        word: &str,
        of: Option<Item<'_>>,
        inner: bool,
        line: &mut Line,
    ) {
        if inner {
            line.push(Bit::plain("("));
        }
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                line.push(Bit::plain(format!("; {word} ")));
            }
            self.write(part, of, true, line);
        }
        if inner {
            line.push(Bit::plain(")"));
        }
    }

    fn quoted_item(&self, item: &rumbo_core::ids::ItemId) -> Bit {
        Bit {
            text: self.quoted(&self.item_short(item)),
            ..self.item(item)
        }
    }

    /// A fact in a few words.
    pub(super) fn fact_name(&self, fact: &FactId) -> String {
        self.may_say(&format!("fact-{fact}"), Some("short"))
            .unwrap_or_else(|| messages::book_fact(self.l, fact.as_str()))
    }

    fn fact_options<'o>(
        &self,
        fact: &FactId,
        options: impl IntoIterator<Item = &'o OptionId>,
    ) -> String {
        let options: Vec<String> = options
            .into_iter()
            .map(|option| self.quoted(&self.say(&format!("fact-{fact}-{option}"))))
            .collect();
        either(&messages::book_or(self.l), &options)
    }

    fn mark(&self, of: Option<Item<'_>>, mark: &OptionId) -> String {
        let words = of.map(|item| self.say(&format!("{}-{mark}", self.item_key(item.id()))));
        let words = words.unwrap_or_else(|| mark.to_string());
        self.quoted(&words)
    }
}

/// "a, b o c".
fn either(word: &str, options: &[String]) -> String {
    match options.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {word} {last}", before.join(", ")),
    }
}
