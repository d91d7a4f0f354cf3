//! Conditions as somebody with a pen reads them: "Solo si marcó 3 en la pregunta 2".

use rumbo_core::Condition;
use rumbo_core::ids::{FactId, ItemId, OptionId};
use rumbo_i18n::messages;

use super::places::Places;
use super::words::Words;

impl Places<'_> {
    /// The whole sentence; none when there is nothing to look at.
    pub(super) fn only_if(&self, words: &Words<'_>, condition: &Condition) -> Option<String> {
        let said = self.condition(words, condition)?;
        Some(messages::blank_only_if(words.l, said))
    }

    /// The condition without "solo si"; none when it always holds.
    pub(super) fn condition(&self, words: &Words<'_>, condition: &Condition) -> Option<String> {
        self.say(words, condition, true)
    }

    /// `holds`: whether it is said that the condition holds, or that it does not.
    fn say(&self, words: &Words<'_>, condition: &Condition, holds: bool) -> Option<String> {
        let l = words.l;
        match condition {
            Condition::Fact(fact, options) => self.fact_said(words, fact, options, holds),
            Condition::Known(fact) => {
                let place = self.fact(fact)?;
                Some(match holds {
                    true => messages::blank_condition_known(l, place),
                    false => messages::blank_condition_unknown(l, place),
                })
            }
            Condition::AtLeast(item, level) => {
                self.level_said(words, item, |at| (at >= *level) == holds)
            }
            Condition::Below(item, level) => {
                self.level_said(words, item, |at| (at < *level) == holds)
            }
            Condition::Not(inner) => self.say(words, inner, !holds),
            Condition::All(parts) | Condition::Any(parts) => {
                let said: Vec<String> = parts
                    .iter()
                    .filter_map(|part| self.say(words, part, holds))
                    .collect();
                // What is not both is one or the other without it.
                let all = matches!(condition, Condition::All(_)) == holds;
                let word = match all {
                    true => messages::blank_and(l),
                    false => messages::blank_or(l),
                };
                (!said.is_empty()).then(|| said.join(&format!(" {word} ")))
            }
            // Nobody can look these up on paper; the questionnaire's own conditions never name them.
            Condition::Always | Condition::Done(_) | Condition::Mark(_) | Condition::AnyOf(..) => {
                None
            }
        }
    }

    fn fact_said(
        &self,
        words: &Words<'_>,
        fact: &FactId,
        options: &[OptionId],
        holds: bool,
    ) -> Option<String> {
        let l = words.l;
        let place = self.fact(fact)?;
        let options: Vec<String> = options
            .iter()
            .map(|option| messages::blank_quoted(l, words.say(&format!("fact-{fact}-{option}"))))
            .collect();
        let options = either(&messages::blank_or(l), &options);
        Some(match holds {
            true => messages::blank_condition_fact(l, options, place),
            false => messages::blank_condition_fact_not(l, options, place),
        })
    }

    /// The keys of the options whose level is good, in the question's place.
    fn level_said(
        &self,
        words: &Words<'_>,
        item: &ItemId,
        good: impl Fn(u8) -> bool,
    ) -> Option<String> {
        let l = words.l;
        let (place, asked) = self.asked(item)?;
        if asked.item.as_set().is_some() {
            // Marks reach a level together: all that paper can say is whether there is one.
            return (!good(0)).then(|| messages::blank_condition_marked(l, place));
        }
        let keys: Vec<usize> = asked
            .options
            .iter()
            .filter(|option| good(option.level))
            .map(|option| option.number)
            .collect();
        let last = asked.options.iter().map(|option| option.number).max()?;
        let consecutive = keys.windows(2).all(|pair| pair[1] == pair[0] + 1);
        match keys.as_slice() {
            [] => None,
            [first, _, .., end] | [first, end] if consecutive && *end == last => {
                Some(messages::blank_condition_from(l, *first, place))
            }
            keys => {
                let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
                let keys = either(&messages::blank_or(l), &keys);
                Some(messages::blank_condition_option(l, keys, place))
            }
        }
    }
}

/// "a, b o c".
pub(super) fn either(word: &str, options: &[String]) -> String {
    match options.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {word} {last}", before.join(", ")),
    }
}
