"""What the forms for photos accept."""

#: Only these: a phone that keeps its photos as HEIC then hands over JPEG.
ACCEPTED = "image/jpeg,image/png,image/webp"
#: How many photos the form without script takes at once; each takes a second or two.
PLAIN_AT_MOST = 20
