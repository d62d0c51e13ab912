namespace PhanAnh;

/// <summary>Line and column, both counted from 1; columns are UTF-16 units.</summary>
internal readonly record struct JsonPlace(int Line, int Column);
