namespace PhanAnh;

/// <summary>Something that was read, with its place in the file, for checks that look at several of its kind.</summary>
internal sealed record Placed<T>(T Read, ValueReader Place)
    where T : class;
