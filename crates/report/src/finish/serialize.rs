//! Objects as the bytes of a file.

use lopdf::{Dictionary, Object, StringFormat};
use std::io::Write as _;

/// Appends an object. Streams stand by themselves in a file and are written by who knows their place.
pub(super) fn object(object: &Object, into: &mut Vec<u8>) {
    match object {
        Object::Null | Object::Stream(_) => into.extend(b"null"),
        Object::Boolean(true) => into.extend(b"true"),
        Object::Boolean(false) => into.extend(b"false"),
        Object::Integer(value) => text(into, value),
        Object::Real(value) => text(into, value),
        Object::Name(value) => name(value, into),
        Object::String(value, StringFormat::Literal) => literal(value, into),
        Object::String(value, StringFormat::Hexadecimal) => hexadecimal(value, into),
        Object::Array(items) => {
            into.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    into.push(b' ');
                }
                self::object(item, into);
            }
            into.push(b']');
        }
        Object::Dictionary(entries) => dictionary(entries, into),
        Object::Reference((id, generation)) => {
            text(into, id);
            into.push(b' ');
            text(into, generation);
            into.extend(b" R");
        }
    }
}

/// Appends a dictionary.
pub(super) fn dictionary(entries: &Dictionary, into: &mut Vec<u8>) {
    into.extend(b"<<");
    for (key, value) in entries {
        name(key, into);
        // Other values begin with a mark that ends the name before them.
        if !matches!(
            value,
            Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
        ) {
            into.push(b' ');
        }
        object(value, into);
    }
    into.extend(b">>");
}

fn text(into: &mut Vec<u8>, value: impl std::fmt::Display) {
    // Writing into memory does not fail.
    let _ = write!(into, "{value}");
}

fn name(value: &[u8], into: &mut Vec<u8>) {
    into.push(b'/');
    for byte in value {
        match byte {
            b'#' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' => {
                let _ = write!(into, "#{byte:02X}");
            }
            b'!'..=b'~' => into.push(*byte),
            _ => {
                let _ = write!(into, "#{byte:02X}");
            }
        }
    }
}

fn literal(value: &[u8], into: &mut Vec<u8>) {
    into.push(b'(');
    for byte in value {
        match byte {
            b'(' | b')' | b'\\' => into.extend([b'\\', *byte]),
            // A bare one would be read as a line feed.
            b'\r' => into.extend(b"\\r"),
            _ => into.push(*byte),
        }
    }
    into.push(b')');
}

fn hexadecimal(value: &[u8], into: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    into.push(b'<');
    for byte in value {
        into.push(DIGITS[usize::from(byte >> 4)]);
        into.push(DIGITS[usize::from(byte & 15)]);
    }
    into.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    #[test]
    fn every_kind_of_object_is_written_as_the_format_wants() {
        let all = Object::Dictionary(dictionary! {
            "Odd name#" => Object::Null,
            "Yes" => true,
            "Whole" => -7,
            "Part" => Object::Real(0.25),
            "Tiny" => Object::Real(0.000_001),
            "Name" => "Value",
            "Text" => Object::string_literal("a(b)\\c\r\n"),
            "Bytes" => Object::String(vec![0xFE, 0x0A], StringFormat::Hexadecimal),
            "List" => vec![Object::Reference((12, 0)), Object::Integer(1), "N".into()],
            "Inner" => dictionary! { "K" => 1 },
        });
        let mut bytes = Vec::new();
        object(&all, &mut bytes);
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            "<</Odd#20name#23 null/Yes true/Whole -7/Part 0.25/Tiny 0.000001/Name/Value\
             /Text(a\\(b\\)\\\\c\\r\n)/Bytes<FE0A>/List[12 0 R 1 /N]/Inner<</K 1>>>>"
        );
    }
}
