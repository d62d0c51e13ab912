namespace PhanAnh.Rules.Tests;

/// <summary>A fact about the reference corpus, skipped with a message where the corpus is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (ReferenceCorpus.File is null)
        {
            Skip = "The reference corpus is absent: name its file in PHANANH_CORPUS.";
        }
    }
}
