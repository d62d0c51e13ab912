namespace PhanAnh.Conventions.Tests;

/// <summary>The words of an identifier: <c>DueOfTet2025</c> is Due, Of, Tet2025.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string identifier)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || (char.IsUpper(identifier[i]) && !char.IsUpper(identifier[i - 1])) || identifier[i] is '_' or '-')
            {
                words.Add(identifier[start..i].Trim('_', '-'));
                start = i;
            }
        }

        return words;
    }
}
