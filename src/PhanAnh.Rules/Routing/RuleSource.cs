namespace PhanAnh.Rules;

/// <summary>Where a rule stands in the file it was read from.</summary>
/// <param name="Path">The JSON path, such as <c>$.rules[3]</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1 in UTF-16 units.</param>
public readonly record struct RuleSource(string Path, int Line, int Column);
