namespace PhanAnh.Calendar;

/// <summary>Thrown by the members that have no <c>Try…</c> in their name when a calendar gives no answer.</summary>
public sealed class CalendarException : Exception
{
    /// <summary>An exception without a refusal; only serializers need it.</summary>
    public CalendarException()
    {
    }

    /// <inheritdoc cref="CalendarException()"/>
    /// <param name="message">The message.</param>
    public CalendarException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="CalendarException()"/>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CalendarException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that carries a refusal; the message is its English sentence.</summary>
    /// <param name="refusal">The reason.</param>
    public CalendarException(CalendarRefusal refusal)
        : base($"{refusal.Code}: {refusal.ToEnglish()}") => Refusal = refusal;

    /// <summary>The reason, with its stable code.</summary>
    public CalendarRefusal Refusal { get; }
}
