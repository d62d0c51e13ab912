namespace PhanAnh.Conventions.Tests;

/// <summary>A fenced block: what stands after the fence, the line of its first line, its text.</summary>
internal sealed record CodeBlock(string Info, int Line, string Text)
{
    public bool IsCSharp => Info.Split(' ')[0] is "csharp" or "cs" or "c#" or "C#";

    /// <summary>Compiled together with all C# blocks before it on its page.</summary>
    public bool Continues => Info == "csharp continues";
}
