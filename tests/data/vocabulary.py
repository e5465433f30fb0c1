"""The part of schema.org that the pages use: what is a kind of what, and what may be said of it.

Written from the definitions at https://schema.org, release 29: a property names the types it may
stand on and the types its value may have.
"""

#: Type: the types it is a kind of.
TYPES = {
    "Thing": [],
    "Action": ["Thing"],
    "AdministrativeArea": ["Place"],
    "BreadcrumbList": ["ItemList"],
    "CollectionPage": ["WebPage"],
    "Country": ["AdministrativeArea"],
    "CreativeWork": ["Thing"],
    "DataDownload": ["MediaObject"],
    "Dataset": ["CreativeWork"],
    "DigitalDocument": ["CreativeWork"],
    "Article": ["CreativeWork"],
    "Event": ["Thing"],
    "EventSeries": ["Event"],
    "ImageGallery": ["MediaGallery"],
    "ImageObject": ["MediaObject"],
    "Intangible": ["Thing"],
    "ItemList": ["Intangible"],
    "ListItem": ["Intangible"],
    "MediaGallery": ["CollectionPage"],
    "MediaObject": ["CreativeWork"],
    "NewsArticle": ["Article"],
    "Organization": ["Thing"],
    "Person": ["Thing"],
    "Place": ["Thing"],
    "PostalAddress": ["Intangible"],
    "VirtualLocation": ["Intangible"],
    "WebPage": ["CreativeWork"],
    "WebSite": ["CreativeWork"],
}

#: Values that are no things: how they are recognised is in test_structured.py.
TEXT, URL, DATE, INTEGER = "Text", "URL", "Date", "Integer"

#: Property: (the types it stands on, the types of its value).
PROPERTIES = {
    "about": (["CreativeWork", "Event"], ["Thing"]),
    "acquireLicensePage": (["CreativeWork"], [URL, "CreativeWork"]),
    "address": (["Organization", "Person", "Place"], [TEXT, "PostalAddress"]),
    "addressCountry": (["PostalAddress"], [TEXT, "Country"]),
    "addressLocality": (["PostalAddress"], [TEXT]),
    "alternateName": (["Thing"], [TEXT]),
    "author": (["CreativeWork"], ["Organization", "Person"]),
    "caption": (["ImageObject"], [TEXT]),
    "contentLocation": (["CreativeWork"], ["Place"]),
    "contentUrl": (["MediaObject"], [URL]),
    "copyrightNotice": (["CreativeWork"], [TEXT]),
    "creator": (["CreativeWork"], ["Organization", "Person"]),
    "creditText": (["CreativeWork"], [TEXT]),
    "dateCreated": (["CreativeWork"], [DATE]),
    "dateModified": (["CreativeWork"], [DATE]),
    "datePublished": (["CreativeWork"], [DATE]),
    "description": (["Thing"], [TEXT]),
    "dissolutionDate": (["Organization"], [DATE]),
    "distribution": (["Dataset"], ["DataDownload"]),
    "encodingFormat": (["CreativeWork", "MediaObject"], [TEXT, URL]),
    "endDate": (["Event"], [DATE]),
    "eventAttendanceMode": (["Event"], ["EventAttendanceModeEnumeration"]),
    "eventStatus": (["Event"], ["EventStatusType"]),
    "foundingDate": (["Organization"], [DATE]),
    "headline": (["CreativeWork"], [TEXT]),
    "height": (["MediaObject"], [INTEGER]),
    "identifier": (["Thing"], [TEXT, URL]),
    "image": (["Thing"], ["ImageObject", URL]),
    "inLanguage": (["CreativeWork", "Event"], [TEXT]),
    "isBasedOn": (["CreativeWork"], ["CreativeWork", URL]),
    "item": (["ListItem"], ["Thing", URL]),
    "itemListElement": (["ItemList"], ["ListItem", TEXT, "Thing"]),
    "legalName": (["Organization"], [TEXT]),
    "license": (["CreativeWork"], ["CreativeWork", URL]),
    "location": (["Event", "Organization"], ["Place", "PostalAddress", TEXT, "VirtualLocation"]),
    "mainEntityOfPage": (["Thing"], ["CreativeWork", URL]),
    "memberOf": (["Organization", "Person"], ["Organization"]),
    "name": (["Thing"], [TEXT]),
    "organizer": (["Event"], ["Organization", "Person"]),
    "parentOrganization": (["Organization"], ["Organization"]),
    "position": (["CreativeWork", "ListItem"], [INTEGER, TEXT]),
    "publisher": (["CreativeWork"], ["Organization", "Person"]),
    "startDate": (["Event"], [DATE]),
    "superEvent": (["Event"], ["Event"]),
    "temporalCoverage": (["CreativeWork"], [TEXT, URL]),
    "thumbnailUrl": (["CreativeWork"], [URL]),
    "url": (["Thing"], [URL]),
    "width": (["MediaObject"], [INTEGER]),
}

#: The values of the enumerations that are used.
MEMBERS = {
    "EventAttendanceModeEnumeration": {
        "OfflineEventAttendanceMode",
        "OnlineEventAttendanceMode",
        "MixedEventAttendanceMode",
    },
    "EventStatusType": {"EventScheduled", "EventPostponed", "EventCancelled"},
}
