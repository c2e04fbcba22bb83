namespace System.ServiceModel.Syndication;

/// <summary>Namespaces and names that more than one file needs.</summary>
internal static class Names
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string AtomPrefix = "a10";

    /// <summary>RSS elements and attributes have no namespace.</summary>
    public const string Rss = "";

    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public const string Alternate = "alternate";
    public const string Self = "self";
    public const string Enclosure = "enclosure";

    /// <summary>A namespace declaration, which the reader keeps track of itself and no object carries.</summary>
    public static bool IsDeclaration(string name, string ns) => name == "xmlns" || ns == Xmlns;

    public static bool IsSchemaType(string name, string ns) => name == "type" && ns == SchemaInstance;
}
