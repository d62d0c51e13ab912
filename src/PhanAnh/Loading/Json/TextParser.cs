using System.Diagnostics.CodeAnalysis;

namespace PhanAnh;

/// <summary>Tells whether a text says something, and what; most <c>TryParse</c> methods fit.</summary>
internal delegate bool TextParser<T>(string text, [MaybeNullWhen(false)] out T value);
