namespace System.ServiceModel.Syndication;

/// <summary>What becomes of an element's attributes that the format does not know.</summary>
internal enum AttributeRule
{
    /// <summary>The object is asked, then they are kept: persons and categories.</summary>
    AskAndKeep,

    /// <summary>The same, but an <c>xsi:type</c>, which a serializer put there, is dropped: feeds and items.</summary>
    AskAndKeepButSchemaType,

    /// <summary>They are kept, the object is not asked: links, and the source in an RSS item.</summary>
    Keep,
}
