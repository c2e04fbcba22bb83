using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes a single item in one format.</summary>
[DataContract]
public abstract partial class SyndicationItemFormatter
{
    protected SyndicationItemFormatter()
    {
    }

    protected SyndicationItemFormatter(SyndicationItem itemToWrite)
    {
        ArgumentNullException.ThrowIfNull(itemToWrite);
        Item = itemToWrite;
    }

    /// <summary>The item to write, or the one last read.</summary>
    public SyndicationItem? Item { get; private set; }

    /// <summary>One of <see cref="SyndicationVersions"/>.</summary>
    public abstract string Version { get; }

    /// <summary>Whether the reader stands at an item in this format.</summary>
    public abstract bool CanRead(XmlReader reader);

    /// <exception cref="XmlException">The item is not well-formed or not of this format; it says where.</exception>
    public abstract void ReadFrom(XmlReader reader);

    /// <summary>Writes the item's element and everything in it.</summary>
    public abstract void WriteTo(XmlWriter writer);

    public override string ToString() => $"{GetType()}, SyndicationVersion={Version}";

    protected abstract SyndicationItem CreateItemInstance();

    protected internal virtual void SetItem(SyndicationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Item = item;
    }

    /// <summary>Says that a type is one to make items of.</summary>
    private protected static void CheckItemType(Type itemTypeToCreate)
    {
        ArgumentNullException.ThrowIfNull(itemTypeToCreate);
        if (!typeof(SyndicationItem).IsAssignableFrom(itemTypeToCreate))
            throw new ArgumentException(Messages.WrongType(typeof(SyndicationItem)), nameof(itemTypeToCreate));
    }

    /// <summary>The type of an item that is there already: it has the constructors of <see cref="SyndicationItem"/>.</summary>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private protected static Type TypeOf(SyndicationItem item) => item.GetType();

    private protected static SyndicationItem CreateItem(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) =>
        type == typeof(SyndicationItem) ? new SyndicationItem() : (SyndicationItem)Activator.CreateInstance(type)!;
}
