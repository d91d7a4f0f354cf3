//! What the Fluent files hold: ids, attributes, the variables that each sentence names, and where it stands.
//!
//! The generator of typed keys, the content check and the tests of the locales read this; showing a sentence does not.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

use crate::Locale;

/// One sentence: a message's own value, or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The message's id.
    pub id: String,
    /// The attribute's name; `None` is the message's own value.
    pub attribute: Option<String>,
    /// The variables that it names, itself or through a message that it quotes.
    pub variables: BTreeMap<String, VariableKind>,
    /// The terms (`-tax-id`) that stand in it, itself or through what it quotes.
    pub terms: BTreeSet<String>,
    /// The literal text, placeables left out, for checks of characters and length.
    pub literal: String,
    /// The path from `locales/`, or the name given by the caller.
    pub file: String,
    /// From 1.
    pub line: usize,
}

impl Sentence {
    /// `id` or `id.attribute`.
    #[must_use]
    pub fn key(&self) -> String {
        self.attribute.as_ref().map_or_else(
            || self.id.clone(),
            |attribute| format!("{}.{attribute}", self.id),
        )
    }
}

/// What is known about a variable from the sentence alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariableKind {
    /// It chooses between numbers or plural forms, or the comment says `$name (number)`.
    Number,
    /// Anything.
    Any,
}

/// A mistake in a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {detail}")]
pub struct FluentMistake {
    /// The path from `locales/`, or the name given by the caller.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In English, as the reader of Fluent says it.
    pub detail: String,
}

/// The sentences of some files of one locale, and every mistake met on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// In the order of the files and, inside, of the lines.
    pub sentences: Vec<Sentence>,
    /// Words that stand inside sentences (`-tax-id`), in the same order; the id has its hyphen.
    pub terms: Vec<Sentence>,
    /// Empty for a valid set of files.
    pub mistakes: Vec<FluentMistake>,
}

impl Catalogue {
    /// Reads files given as (name, text). They may quote each other.
    #[must_use]
    pub fn read(files: &[(String, &str)]) -> Self {
        Self::read_over(&[], files)
    }

    /// Reads files that are laid over others, as a country's are over its language's: what they quote may be there.
    /// Sentences, terms and mistakes are those of `files` alone.
    #[must_use]
    pub fn read_over(under: &[(String, &str)], files: &[(String, &str)]) -> Self {
        let mut base = Self::default();
        let mut quotes = Quotes::default();
        for (file, text) in under {
            base.read_file(file, text, &mut quotes);
        }
        let mut catalogue = Self::default();
        for (file, text) in files {
            catalogue.read_file(file, text, &mut quotes);
        }
        catalogue.follow_quotes(&base, &quotes);
        catalogue.find_twice();
        catalogue
    }

    /// The sentences shipped for one locale alone, without those that it falls back to.
    /// `section` is the folder (`ui`, `report`, `content` …); `None` means all.
    #[must_use]
    pub fn shipped(locale: Locale, section: Option<&str>) -> Self {
        let prefix = section.map(|section| format!("{}/{section}/", locale.code()));
        let under = Locale::plain(locale.language());
        let under = if locale == under {
            Vec::new()
        } else {
            crate::localizer::shipped_files(under)
        };
        let mut catalogue = Self::read_over(&under, &crate::localizer::shipped_files(locale));
        if let Some(prefix) = prefix {
            catalogue
                .sentences
                .retain(|sentence| sentence.file.starts_with(&prefix));
            catalogue
                .terms
                .retain(|term| term.file.starts_with(&prefix));
            catalogue
                .mistakes
                .retain(|mistake| mistake.file.starts_with(&prefix));
        }
        catalogue
    }

    /// The files shipped for one locale alone: path from `locales/`, and text.
    #[must_use]
    pub fn shipped_texts(locale: Locale) -> Vec<(String, &'static str)> {
        crate::localizer::shipped_files(locale)
    }

    /// The keys, `id` or `id.attribute`.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<String> {
        self.sentences.iter().map(Sentence::key).collect()
    }

    fn read_file(&mut self, file: &str, text: &str, quotes: &mut Quotes) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.mistakes
                    .extend(errors.into_iter().map(|error| FluentMistake {
                        file: file.to_owned(),
                        line: line_of(text, start_of(&error)),
                        detail: error.kind.to_string(),
                    }));
                resource
            }
        };
        let mut line = 1;
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    line = self.read_message(file, text, message, line, quotes);
                }
                ast::Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    let (found, literal) = read_pattern(&term.value);
                    line = line_of_message(text, &id, line);
                    quotes.of.insert(id.clone(), found.quoted);
                    self.terms.push(Sentence {
                        id,
                        attribute: None,
                        variables: found.variables,
                        terms: BTreeSet::new(),
                        literal,
                        file: file.to_owned(),
                        line,
                    });
                }
                _ => {}
            }
        }
    }

    /// Returns the message's line, where the search for the next one begins.
    fn read_message(
        &mut self,
        file: &str,
        text: &str,
        message: &ast::Message<&str>,
        from: usize,
        quotes: &mut Quotes,
    ) -> usize {
        let id = message.id.name;
        let numbers = numbers_by_comment(message.comment.as_ref());
        let line = line_of_message(text, id, from);
        let own = message.value.iter().map(|value| (None, value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
        for (attribute, pattern) in own.chain(attributes) {
            let (mut found, literal) = read_pattern(pattern);
            for (name, kind) in &mut found.variables {
                if numbers.contains(name) {
                    *kind = VariableKind::Number;
                }
            }
            let sentence = Sentence {
                id: id.to_owned(),
                attribute,
                variables: found.variables,
                terms: BTreeSet::new(),
                literal,
                file: file.to_owned(),
                line,
            };
            quotes.of.insert(sentence.key(), found.quoted);
            self.sentences.push(sentence);
        }
        line
    }

    /// A sentence that quotes another needs the other's variables too.
    fn follow_quotes(&mut self, base: &Self, quotes: &Quotes) {
        let own: BTreeMap<String, BTreeMap<String, VariableKind>> = base
            .sentences
            .iter()
            .chain(&self.sentences)
            .map(|sentence| (sentence.key(), sentence.variables.clone()))
            .collect();
        for sentence in &mut self.sentences {
            for quoted in quotes.all_from(&sentence.key()) {
                if quoted.starts_with('-') {
                    sentence.terms.insert(quoted.clone());
                }
                match own.get(&quoted) {
                    Some(variables) => {
                        for (name, kind) in variables {
                            note(&mut sentence.variables, name, *kind);
                        }
                    }
                    None if quotes.of.contains_key(&quoted) => {}
                    None => self.mistakes.push(FluentMistake {
                        file: sentence.file.clone(),
                        line: sentence.line,
                        detail: format!("{} quotes {quoted}, which does not exist", sentence.key()),
                    }),
                }
            }
        }
    }

    fn find_twice(&mut self) {
        let mut seen = BTreeMap::new();
        for sentence in self.sentences.iter().chain(&self.terms) {
            if let Some(first) = seen.insert(sentence.key(), sentence) {
                self.mistakes.push(FluentMistake {
                    file: sentence.file.clone(),
                    line: sentence.line,
                    detail: format!(
                        "{} is already in {}:{}",
                        sentence.key(),
                        first.file,
                        first.line
                    ),
                });
            }
        }
    }
}

/// Which sentences each sentence quotes.
#[derive(Default)]
struct Quotes {
    of: BTreeMap<String, BTreeSet<String>>,
}

impl Quotes {
    fn all_from(&self, start: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![start.to_owned()];
        while let Some(key) = open.pop() {
            for quoted in self.of.get(&key).into_iter().flatten() {
                if found.insert(quoted.clone()) {
                    open.push(quoted.clone());
                }
            }
        }
        found
    }
}

#[derive(Default)]
struct Found {
    variables: BTreeMap<String, VariableKind>,
    quoted: BTreeSet<String>,
}

fn note(variables: &mut BTreeMap<String, VariableKind>, name: &str, kind: VariableKind) {
    let known = variables.entry(name.to_owned()).or_insert(kind);
    if kind == VariableKind::Number {
        *known = VariableKind::Number;
    }
}

fn read_pattern(pattern: &ast::Pattern<&str>) -> (Found, String) {
    let mut found = Found::default();
    let mut literal = String::new();
    walk_pattern(pattern, &mut found, &mut literal);
    (found, literal)
}

fn walk_pattern(pattern: &ast::Pattern<&str>, found: &mut Found, literal: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, found, literal),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, found: &mut Found, literal: &mut String) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found, literal),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found, literal);
            if let InlineExpression::VariableReference { id } = selector
                && variants.iter().any(|variant| names_a_number(&variant.key))
            {
                note(&mut found.variables, id.name, VariableKind::Number);
            }
            for variant in variants {
                walk_pattern(&variant.value, found, literal);
                literal.push(' ');
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, found: &mut Found, literal: &mut String) {
    match inline {
        InlineExpression::VariableReference { id } => {
            note(&mut found.variables, id.name, VariableKind::Any)
        }
        InlineExpression::MessageReference { id, attribute } => {
            found.quoted.insert(attribute.as_ref().map_or_else(
                || id.name.to_owned(),
                |attribute| format!("{}.{}", id.name, attribute.name),
            ));
        }
        // A term has variables of its own; those given to it are ours.
        InlineExpression::TermReference { id, arguments, .. } => {
            found.quoted.insert(format!("-{}", id.name));
            for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                walk_inline(&argument.value, found, literal);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, found, literal);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found, literal),
        InlineExpression::StringLiteral { value } => literal.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
    }
}

fn names_a_number(key: &ast::VariantKey<&str>) -> bool {
    match key {
        ast::VariantKey::NumberLiteral { .. } => true,
        ast::VariantKey::Identifier { name } => {
            matches!(*name, "zero" | "one" | "two" | "few" | "many")
        }
    }
}

/// A line such as `# $month (number) from 1 to 12`.
fn numbers_by_comment(comment: Option<&ast::Comment<&str>>) -> BTreeSet<String> {
    let lines = comment.into_iter().flat_map(|comment| &comment.content);
    lines
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
            rest.trim_start()
                .starts_with("(number)")
                .then(|| name.to_owned())
        })
        .collect()
}

/// The line, from 1, of a byte position. A position beyond the end is the last line.
pub(crate) fn line_of(text: &str, position: usize) -> usize {
    let before = text.as_bytes().iter().take(position);
    before.filter(|byte| **byte == b'\n').count() + 1
}

/// Where the broken sentence begins: the reader often notices only lines later.
pub(crate) fn start_of(error: &parser::ParserError) -> usize {
    error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start)
}

/// The line of the message `id` at or after the line `from` (both from 1).
fn line_of_message(text: &str, id: &str, from: usize) -> usize {
    let mut lines = text.lines().enumerate().skip(from - 1);
    let found = lines.find(|(_, line)| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    found.map_or(from, |(index, _)| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Catalogue {
        Catalogue::read(&[("es/ui/home.ftl".to_owned(), text)])
    }

    #[test]
    fn variables_are_found_with_their_kind() {
        let catalogue = read(
            "# $page (number)\npage = { $page } de { $company }\n    .hint = { $count ->\n        [one] una\n       *[other] { $count }\n    }\n",
        );
        assert_eq!(catalogue.mistakes, []);
        let page = &catalogue.sentences[0];
        assert_eq!(
            page.variables["page"],
            VariableKind::Number,
            "the comment says so"
        );
        assert_eq!(page.variables["company"], VariableKind::Any);
        let hint = &catalogue.sentences[1];
        assert_eq!(hint.key(), "page.hint");
        assert_eq!(
            hint.variables["count"],
            VariableKind::Number,
            "it chooses a plural"
        );
    }

    #[test]
    fn a_quoted_sentence_brings_its_variables() {
        let catalogue = read("whole = { part } y más\npart = de { $company }\n");
        assert!(catalogue.sentences[0].variables.contains_key("company"));
        assert_eq!(catalogue.mistakes, []);
    }

    #[test]
    fn terms_are_found_and_may_stand_in_the_files_underneath() {
        let language = [("es/content/terms.ftl".to_owned(), "-tax-id = número\n")];
        let country = [(
            "es-PE/content/facts.ftl".to_owned(),
            "\nid = Su { -tax-id }\n-vat = IGV\n-vat = otra vez\n",
        )];
        let over = Catalogue::read_over(&language, &country);
        assert_eq!(over.sentences.len(), 1, "those of the country alone");
        assert!(over.sentences[0].terms.contains("-tax-id"));
        let terms: Vec<(&str, usize)> = over
            .terms
            .iter()
            .map(|term| (term.id.as_str(), term.line))
            .collect();
        assert_eq!(terms, [("-vat", 3), ("-vat", 3)]);
        assert_eq!(over.mistakes.len(), 1, "given twice: {:?}", over.mistakes);
        let alone = Catalogue::read(&country);
        assert_eq!(
            alone.mistakes[0].detail, "id quotes -tax-id, which does not exist",
            "{:?}",
            alone.mistakes
        );
    }

    #[test]
    fn mistakes_come_all_with_their_line() {
        let catalogue = read("good = bien\n\nbad = { $x\n\nagain = { gone }\ngood = otra vez\n");
        let lines: Vec<usize> = catalogue
            .mistakes
            .iter()
            .map(|mistake| mistake.line)
            .collect();
        assert!(
            lines.contains(&6),
            "the second of a name: {:?}",
            catalogue.mistakes
        );
        assert_eq!(catalogue.mistakes.len(), 3, "{:?}", catalogue.mistakes);
        assert!(
            lines.contains(&3),
            "the open bracket: {:?}",
            catalogue.mistakes
        );
        assert!(
            lines.contains(&5),
            "the quote of nothing: {:?}",
            catalogue.mistakes
        );
    }
}
