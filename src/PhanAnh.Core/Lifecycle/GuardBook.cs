namespace PhanAnh.Core;

/// <summary>The predicates that presets can name: those of the library and those a host registers. Immutable and thread-safe.</summary>
public sealed class GuardBook
{
    private readonly Dictionary<string, GuardRule> _rules;

    private GuardBook(IEnumerable<GuardRule> rules) => _rules = rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>The library's own predicates.</summary>
    public static GuardBook BuiltIn { get; } =
        new([.. ActGuards.All, .. CaseGuards.All, .. AssignmentGuards.All, .. ClockGuards.All, .. OversightGuards.All, .. MotionGuards.All, .. TransferGuards.All]);

    /// <summary>All names, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _rules.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A book with one more predicate.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public GuardBook With(GuardRule rule) =>
        _rules.ContainsKey(rule.Name)
            ? throw new ArgumentException($"A guard {rule.Name} exists.", nameof(rule))
            : new([.. _rules.Values, rule]);

    /// <summary>The predicate of a name.</summary>
    public GuardRule? Find(string name) => _rules.GetValueOrDefault(name);

    /// <summary>Binds an expression; none where the name is unknown or the number of arguments wrong.</summary>
    internal CompiledGuard? Bind(GuardExpression expression) =>
        Find(expression.Name) is { } rule
        && expression.Arguments.Length >= rule.Arguments.Least && expression.Arguments.Length <= rule.Arguments.Most
            ? new(expression, rule)
            : null;
}
