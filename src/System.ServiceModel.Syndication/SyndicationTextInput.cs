namespace System.ServiceModel.Syndication;

/// <summary>The text box of an RSS channel (<c>textInput</c>): all four parts are required for it to be read.</summary>
public class SyndicationTextInput
{
    public string? Description { get; set; }

    public string? Title { get; set; }

    public string? Name { get; set; }

    public SyndicationLink? Link { get; set; }
}
