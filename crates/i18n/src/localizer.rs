//! Looks a sentence up and fills in its arguments.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use crate::Locale;
use crate::format::{NumberStyle, write_fluent_number};

pub(crate) static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The shipped files that were read, by their text: each is read once a process, whatever locale it serves.
static READ: LazyLock<Mutex<HashMap<&'static str, Arc<FluentResource>>>> =
    LazyLock::new(Mutex::default);

/// A value put into a sentence. Numbers are written by the locale's habit, text as it is.
#[derive(Debug, Clone, PartialEq)]
pub enum ArgValue<'a> {
    /// Put in unchanged.
    Text(Cow<'a, str>),
    /// Grouped and pointed by the locale; chooses plural forms.
    Number(f64),
}

/// The arguments of a sentence by name, in any order.
pub type Args<'a> = [(&'a str, ArgValue<'a>)];

macro_rules! number_arguments {
    ($($kind:ty),*) => {$(
        impl From<$kind> for ArgValue<'_> {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)] // counts and points: far below 2^53
            fn from(value: $kind) -> Self {
                Self::Number(value as f64)
            }
        }
    )*};
}
number_arguments!(u8, u16, u32, u64, usize, i8, i16, i32, i64, f64);

impl<'a> From<&'a str> for ArgValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}

impl<'a> From<&'a String> for ArgValue<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}

impl From<String> for ArgValue<'_> {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

impl<'a> From<ArgValue<'a>> for FluentValue<'a> {
    fn from(value: ArgValue<'a>) -> Self {
        match value {
            ArgValue::Text(text) => FluentValue::String(text),
            ArgValue::Number(number) => FluentValue::from(number),
        }
    }
}

/// An extra pack's words could not be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the file of words {file} has a mistake in line {line}: {detail}")]
pub struct ExtraPackError {
    /// The file as the caller named it.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// What the reader of Fluent says, in English.
    pub detail: String,
}

/// The words of one locale, read once and used from any thread. Cloning is cheap.
#[derive(Clone)]
pub struct Localizer {
    locale: Locale,
    numbers: NumberStyle,
    /// One bundle a language, in the order in which a sentence is looked for.
    bundles: Arc<[FluentBundle<Arc<FluentResource>>]>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("Localizer")
            .field(&self.locale)
            .finish()
    }
}

impl Localizer {
    /// The words that are shipped.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Self::build(locale, &[])
    }

    /// The shipped words, with those of a content pack in place of the shipped content.
    /// `files` are (locale, name for messages, text of the `.ftl` file), all of the pack's.
    ///
    /// # Errors
    /// The first file that is not valid Fluent, among those that this locale says anything from.
    pub fn with_pack(
        locale: Locale,
        files: &[(Locale, &str, &str)],
    ) -> Result<Self, ExtraPackError> {
        let chain = locale.language().chain().iter();
        let used: Vec<Locale> = chain
            .flat_map(|language| layers(locale.in_language(*language)))
            .collect();
        let mut resources = Vec::with_capacity(files.len());
        for (of, file, text) in files.iter().filter(|(of, ..)| used.contains(of)) {
            // The shipped pack's files are the program's own.
            if let Some(resource) = read_before(text) {
                resources.push((*of, resource));
                continue;
            }
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                let (position, detail) = errors
                    .first()
                    .map(|error| (crate::catalogue::start_of(error), error.kind.to_string()))
                    .unwrap_or_default();
                ExtraPackError {
                    file: (*file).to_owned(),
                    line: crate::catalogue::line_of(text, position),
                    detail,
                }
            })?;
            resources.push((*of, Arc::new(resource)));
        }
        Ok(Self::build(locale, &resources))
    }

    fn build(locale: Locale, pack: &[(Locale, Arc<FluentResource>)]) -> Self {
        let bundles = locale
            .language()
            .chain()
            .iter()
            .map(|language| bundle(locale.in_language(*language), pack))
            .collect();
        Self {
            locale,
            numbers: NumberStyle::of(locale),
            bundles,
        }
    }

    /// The locale whose habits are followed.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// How its numbers are written.
    pub(crate) const fn number_style(&self) -> NumberStyle {
        self.numbers
    }

    /// A sentence by its id, and by the name of its attribute (`why`, `hint`) if one is meant.
    /// `None`: the sentence does not exist, or an argument that it names was not given.
    #[must_use]
    pub fn content(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        let fluent_args: Option<FluentArgs<'_>> = (!args.is_empty()).then(|| {
            args.iter()
                .map(|(name, value)| (*name, FluentValue::from(value.clone())))
                .collect()
        });
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, fluent_args.as_ref(), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        })
    }

    /// Whether this id (with this attribute) has words in some locale of the chain.
    #[must_use]
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.bundles.iter().any(|bundle| {
            bundle
                .get_message(id)
                .is_some_and(|message| match attribute {
                    None => message.value().is_some(),
                    Some(name) => message.get_attribute(name).is_some(),
                })
        })
    }

    /// Like [`Self::content`], for callers that have no way on without words: a sentence that is missing shows its id,
    /// so that a person can name it. The content check and the tests keep that from being shipped.
    #[must_use]
    pub fn text(&self, id: &str, args: &Args<'_>) -> String {
        self.content(id, None, args)
            .unwrap_or_else(|| id.to_owned())
    }

    /// Like [`Self::text`], for an attribute.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, args: &Args<'_>) -> String {
        self.content(id, Some(name), args)
            .unwrap_or_else(|| format!("{id}.{name}"))
    }
}

/// A language's words with the country's laid over them. In one bundle, so that a word of the country (a Fluent term)
/// stands in every sentence that uses it.
fn bundle(
    locale: Locale,
    pack: &[(Locale, Arc<FluentResource>)],
) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    // The marks are for screens that mix writing directions; a PDF would show them as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(write_fluent_number));
    let layers = layers(locale);
    for layer in &layers {
        for (path, text) in shipped_files(*layer) {
            if pack.is_empty() || !is_replaced(&path) {
                bundle.add_resource_overriding(read_once(&path, text));
            }
        }
    }
    for layer in &layers {
        for (_, resource) in pack.iter().filter(|(of, _)| of == layer) {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
    }
    bundle
}

/// The language, and the country's words over it.
fn layers(locale: Locale) -> Vec<Locale> {
    let plain = Locale::plain(locale.language());
    match locale == plain {
        true => vec![plain],
        false => vec![plain, locale],
    }
}

/// Whether a pack's own content stands in place of this file. The terms stay under it, as the report uses them too and
/// a pack from before them has none.
fn is_replaced(path: &str) -> bool {
    path.split('/').nth(1) == Some("content") && !path.ends_with("/terms.ftl")
}

/// A shipped file, if it was read before and has exactly this text.
fn read_before(text: &str) -> Option<Arc<FluentResource>> {
    let read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.get(text).cloned()
}

fn read_once(path: &str, text: &'static str) -> Arc<FluentResource> {
    read_before(text).unwrap_or_else(|| {
        let resource = Arc::new(read(path, text));
        // Whoever panicked while holding the lock left whole entries: each is put in at once.
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(read.entry(text).or_insert(resource))
    })
}

/// The shipped files are proved valid by a test; what a broken one still holds is better than nothing.
pub(crate) fn read(path: &str, text: &str) -> FluentResource {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            debug_assert!(errors.is_empty(), "{path}: {errors:?}");
            resource
        }
    }
}

/// The embedded Fluent files of one locale alone: path from `locales/` and text, in the order of their paths.
pub(crate) fn shipped_files(locale: Locale) -> Vec<(String, &'static str)> {
    fn collect(dir: &'static Dir<'static>, into: &mut Vec<(String, &'static str)>) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if path.ends_with(".ftl")
                && let Some(text) = file.contents_utf8()
            {
                into.push((path, text));
            }
        }
        for dir in dir.dirs() {
            collect(dir, into);
        }
    }
    let mut files = Vec::new();
    if let Some(dir) = LOCALES.get_dir(locale.code()) {
        collect(dir, &mut files);
    }
    files.sort();
    files
}
