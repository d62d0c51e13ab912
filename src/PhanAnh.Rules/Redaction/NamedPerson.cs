namespace PhanAnh.Rules;

/// <summary>A person or an organisation that a name field names.</summary>
/// <param name="Words">The words of the name.</param>
/// <param name="MayBePlace">Whether it stands beside another name and looks no different from a district called after somebody.</param>
internal sealed record NamedPerson(string[] Words, bool MayBePlace = false)
{
    /// <summary>The number of words; none of them.</summary>
    public override string ToString() => FormattableString.Invariant($"••• ({Words.Length})");
}
