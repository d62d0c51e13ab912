using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Thrown by an append to a case whose log is damaged or holds what a newer version wrote, and by a read of a file that was changed under an open
/// store. Nothing was written; all other cases go on.
/// </summary>
public sealed class StoreDefectException : Exception
{
    /// <summary>An exception without a defect; only serializers need it.</summary>
    public StoreDefectException()
    {
    }

    /// <inheritdoc cref="StoreDefectException()"/>
    /// <param name="message">The message.</param>
    public StoreDefectException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="StoreDefectException()"/>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public StoreDefectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that carries a defect; the message is its English sentence.</summary>
    /// <param name="defect">What is wrong.</param>
    public StoreDefectException(StoreDefect defect)
        : base($"{defect.Code}: {defect.In(Language.English)}") => Defect = defect;

    /// <summary>What is wrong, with its stable code; never <see langword="null"/> in an exception that this library throws.</summary>
    public StoreDefect? Defect { get; }
}
